package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import vn.gov.dvctt.document.api.ResultEnded;

/** What befell a result after it was issued, told to whoever it was issued to. */
@ApplicationScoped
class ResultNews {
    @Inject
    private Notices notices;

    void on(@Observes ResultEnded news) {
        var kind = news.successor().isEmpty() ? NoticeKind.RESULT_WITHDRAWN : NoticeKind.RESULT_REPLACED;
        var facts = new Facts(Map.of(
                "number", news.submissionNumber(),
                "code", news.dossierCode(),
                "result", news.number(),
                "successor", news.successor(),
                "reason", news.ground()));
        notices.add(new Notice(kind, news.applicantId(), null, facts, news.at()));
    }
}
