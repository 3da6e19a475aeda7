package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.processing.api.ApplicantWrittenTo;
import vn.gov.dvctt.processing.api.ApplicantWrote;
import vn.gov.dvctt.processing.api.OriginalsAnswered;
import vn.gov.dvctt.processing.api.OriginalsAsked;
import vn.gov.dvctt.processing.api.OriginalsCompared;
import vn.gov.dvctt.processing.api.OriginalsSettled;
import vn.gov.dvctt.processing.api.OriginalsSoon;
import vn.gov.dvctt.processing.api.OriginalsState;

/** Messages and appointments, told to whom they concern. What was written in a message never leaves the portal: the mail says that there is one. */
@ApplicationScoped
class MarginNews {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private Notices notices;

    void on(@Observes ApplicantWrittenTo news) {
        write(NoticeKind.DOSSIER_MESSAGE, news.applicantId(), facts(news.submissionNumber(), news.unit()), news.at());
    }

    /** Told once until somebody has looked: twenty messages are not twenty mails. */
    void on(@Observes ApplicantWrote news) {
        if (news.first()) {
            tell(
                    NoticeKind.DUTY_MESSAGE,
                    news.officials(),
                    facts(known(news.code(), news.submissionNumber()), news.unit()),
                    news.at());
        }
    }

    void on(@Observes OriginalsAsked news) {
        var kind = news.anew() ? NoticeKind.DOSSIER_ORIGINALS_ANEW : NoticeKind.DOSSIER_ORIGINALS;
        var facts = visit(news.submissionNumber(), news.unit(), news.place(), news.slot())
                .and("items", news.items())
                .and("reason", news.reason());
        write(kind, news.applicantId(), facts, news.at());
    }

    void on(@Observes OriginalsSettled news) {
        var facts = visit(news.submissionNumber(), news.unit(), news.place(), news.slot());
        write(NoticeKind.DOSSIER_ORIGINALS_SETTLED, news.applicantId(), facts, news.at());
    }

    void on(@Observes OriginalsSoon news) {
        var facts = visit(news.submissionNumber(), news.unit(), news.place(), news.slot());
        write(NoticeKind.DOSSIER_ORIGINALS_SOON, news.applicantId(), facts, news.at());
    }

    /** Who came knows what came of it; who need not come any more has to be told. */
    void on(@Observes OriginalsCompared news) {
        if (news.outcome() == OriginalsState.CANCELLED) {
            var facts = facts(news.submissionNumber(), news.unit()).and("reason", news.words());
            write(NoticeKind.DOSSIER_ORIGINALS_CANCELLED, news.applicantId(), facts, news.at());
        }
    }

    void on(@Observes OriginalsAnswered news) {
        if (!news.confirmed()) {
            var facts = facts(known(news.code(), news.submissionNumber()), news.unit())
                    .and("slot", MOMENT.format(news.slot()));
            tell(NoticeKind.DUTY_ORIGINALS, news.officials(), facts, news.at());
        }
    }

    private static String known(String code, String submissionNumber) {
        return code.isEmpty() ? submissionNumber : code;
    }

    private static Facts facts(String number, String unit) {
        return new Facts(Map.of("number", number, "unit", unit));
    }

    private static Facts visit(String number, String unit, String place, Instant slot) {
        return facts(number, unit).and("place", place).and("slot", MOMENT.format(slot));
    }

    private void tell(NoticeKind kind, List<Long> officials, Facts facts, Instant at) {
        officials.forEach(official -> write(kind, official, facts, at));
    }

    private void write(NoticeKind kind, long account, Facts facts, Instant at) {
        notices.add(new Notice(kind, account, null, facts, at));
    }
}
