package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierRefusedAtIntake;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.dossier.api.SupplementRequested;
import vn.gov.dvctt.processing.api.DossierApologised;
import vn.gov.dvctt.processing.api.PrintedForm;

/** Notes within the same transaction which form its applicant is to have of what befell a dossier; it is drawn and sealed after the commit, so that nobody waits for the seal. */
@ApplicationScoped
class FormNews {
    @Inject
    private IssuedForms issued;

    void received(@Observes DossierReceived news) {
        owe(news.dossierId(), PrintedForm.RECEIPT, 1, news.at());
    }

    void supplementRequested(@Observes SupplementRequested news) {
        owe(news.dossierId(), PrintedForm.SUPPLEMENT, news.round(), news.at());
    }

    void refused(@Observes DossierRefusedAtIntake news) {
        owe(news.dossierId(), PrintedForm.REFUSAL, 1, news.at());
    }

    void apologised(@Observes DossierApologised news) {
        owe(news.dossierId(), PrintedForm.APOLOGY, 1, news.at());
    }

    void withdrawn(@Observes DossierWithdrawn news) {
        owe(news.dossierId(), PrintedForm.DISCONTINUANCE, 1, news.at());
    }

    void closedUnanswered(@Observes DossierClosedUnanswered news) {
        owe(news.dossierId(), PrintedForm.DISCONTINUANCE, 1, news.at());
    }

    private void owe(long dossierId, PrintedForm form, int ordinal, Instant at) {
        issued.add(new IssuedForm(dossierId, form, ordinal, at));
    }
}
