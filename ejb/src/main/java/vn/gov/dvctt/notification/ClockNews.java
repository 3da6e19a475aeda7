package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.processing.api.AnswerDueSoon;
import vn.gov.dvctt.processing.api.DossierApologised;
import vn.gov.dvctt.processing.api.DossierLate;
import vn.gov.dvctt.processing.api.DueDateMoved;
import vn.gov.dvctt.processing.api.DueDateNear;

/** What the legal clock has to say: to applicants about their dates, to officials about their duties. */
@ApplicationScoped
class ClockNews {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private Notices notices;

    void on(@Observes AnswerDueSoon news) {
        var facts = new Facts(Map.of("number", news.submissionNumber(), "by", MOMENT.format(news.answerBy())));
        write(NoticeKind.DOSSIER_ANSWER_SOON, news.applicantId(), facts, news.at());
    }

    void on(@Observes DossierApologised news) {
        var facts = new Facts(Map.of(
                "number", news.submissionNumber(),
                "code", news.code().value(),
                "unit", news.unit(),
                "before", MOMENT.format(news.before()),
                "after", MOMENT.format(news.after()),
                "reason", news.reason()));
        write(NoticeKind.DOSSIER_APOLOGY, news.applicantId(), facts, news.at());
    }

    void on(@Observes DueDateMoved news) {
        var facts = new Facts(Map.of(
                "number", news.submissionNumber(),
                "code", news.code().value(),
                "before", MOMENT.format(news.before()),
                "after", MOMENT.format(news.after())));
        write(NoticeKind.DOSSIER_DUE_MOVED, news.applicantId(), facts, news.at());
    }

    void on(@Observes DueDateNear news) {
        var kind = news.lastDay() ? NoticeKind.DUTY_LAST_DAY : NoticeKind.DUTY_DUE_NEAR;
        tell(kind, news.officials(), duty(news.code().value(), news.unit(), news.dueAt()), news.at());
    }

    void on(@Observes DossierLate news) {
        tell(NoticeKind.DUTY_LATE, news.officials(), duty(news.code().value(), news.unit(), news.dueAt()), news.at());
    }

    private static Facts duty(String code, String unit, Instant dueAt) {
        return new Facts(Map.of("code", code, "unit", unit, "due", MOMENT.format(dueAt)));
    }

    private void tell(NoticeKind kind, List<Long> officials, Facts facts, Instant at) {
        officials.forEach(official -> write(kind, official, facts, at));
    }

    private void write(NoticeKind kind, long account, Facts facts, Instant at) {
        notices.add(new Notice(kind, account, null, facts, at));
    }
}
