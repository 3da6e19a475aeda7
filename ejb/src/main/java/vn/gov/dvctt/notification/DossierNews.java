package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.dossier.api.AmendmentSent;
import vn.gov.dvctt.dossier.api.ApplicantGuided;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierRefusedAtIntake;
import vn.gov.dvctt.dossier.api.DossierReturned;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.dossier.api.PaperFoundInfected;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.dossier.api.SupplementRequested;
import vn.gov.dvctt.processing.api.AmendmentOnDesk;

/** What happens to a dossier, told to its applicant at the address the account has when the mail leaves. */
@ApplicationScoped
class DossierNews {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private Notices notices;

    void on(@Observes DossierSubmitted news) {
        var facts = numbered(news.submissionNumber())
                .and("procedure", news.procedureTitle())
                .and("unit", news.unit())
                .and("at", MOMENT.format(news.at()));
        write(NoticeKind.DOSSIER_SUBMITTED, news.applicantId(), facts, news.at());
    }

    void on(@Observes DossierReceived news) {
        var facts = numbered(news.submissionNumber())
                .and("code", news.code().value())
                .and("unit", news.unit())
                .and("due", news.dueAt() == null ? "" : MOMENT.format(news.dueAt()));
        write(NoticeKind.DOSSIER_RECEIVED, news.applicantId(), facts, news.at());
    }

    void on(@Observes SupplementRequested news) {
        var items = news.items().stream().map(SupplementItem::reason).collect(Collectors.joining("\n"));
        var facts = numbered(news.submissionNumber())
                .and("items", items)
                .and("by", news.answerBy() == null ? "" : MOMENT.format(news.answerBy()));
        write(NoticeKind.DOSSIER_SUPPLEMENT, news.applicantId(), facts, news.at());
    }

    void on(@Observes DossierRefusedAtIntake news) {
        var facts = numbered(news.submissionNumber()).and("reason", news.reason());
        write(NoticeKind.DOSSIER_REFUSED_AT_INTAKE, news.applicantId(), facts, news.at());
    }

    void on(@Observes AmendmentSent news) {
        var facts = numbered(news.submissionNumber())
                .and("items", String.join("\n", news.items()))
                .and("reason", news.reason())
                .and("at", MOMENT.format(news.at()));
        write(NoticeKind.DOSSIER_AMENDED, news.applicantId(), facts, news.at());
    }

    void on(@Observes AmendmentOnDesk news) {
        var facts = new Facts(Map.of("called", news.called(), "unit", news.unit()))
                .and("items", String.join("\n", news.items()))
                .and("at", MOMENT.format(news.at()));
        news.officials().forEach(official -> write(NoticeKind.DUTY_AMENDED, official, facts, news.at()));
    }

    void on(@Observes DossierDecided news) {
        var kind = news.approved() ? NoticeKind.DOSSIER_APPROVED : NoticeKind.DOSSIER_REFUSED;
        var facts = numbered(news.submissionNumber())
                .and("code", news.code().value())
                .and("reason", news.reason() == null ? "" : news.reason());
        write(kind, news.applicantId(), facts, news.at());
    }

    void on(@Observes DossierReturned news) {
        var facts = numbered(news.submissionNumber()).and("code", news.code().value());
        write(NoticeKind.DOSSIER_RETURNED, news.applicantId(), facts, news.at());
    }

    void on(@Observes DossierWithdrawn news) {
        write(NoticeKind.DOSSIER_WITHDRAWN, news.applicantId(), numbered(news.submissionNumber()), news.at());
    }

    void on(@Observes DossierClosedUnanswered news) {
        write(NoticeKind.DOSSIER_CLOSED_UNANSWERED, news.applicantId(), numbered(news.submissionNumber()), news.at());
    }

    void on(@Observes PaperFoundInfected news) {
        var facts = new Facts(Map.of("paper", news.paperName(), "procedure", news.procedureTitle()));
        write(NoticeKind.PAPER_INFECTED, news.applicantId(), facts, news.at());
    }

    void on(@Observes ApplicantGuided news) {
        var facts = numbered(news.submissionNumber())
                .and("unit", news.unit())
                .and("reason", news.happened())
                .and("items", news.guidance())
                .and("place", news.contact());
        write(NoticeKind.DOSSIER_GUIDANCE, news.applicantId(), facts, news.at());
    }

    private static Facts numbered(String submissionNumber) {
        return new Facts(Map.of("number", submissionNumber));
    }

    private void write(NoticeKind kind, long applicant, Facts facts, Instant at) {
        notices.add(new Notice(kind, applicant, null, facts, at));
    }
}
