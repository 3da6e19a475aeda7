package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.dvctt.dossier.api.AmendmentSent;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierRefusedAtIntake;
import vn.gov.dvctt.dossier.api.DossierReturned;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.dossier.api.SupplementRequested;
import vn.gov.dvctt.dossier.api.SystemAnswered;
import vn.gov.dvctt.processing.api.ApplicantWrote;
import vn.gov.dvctt.processing.api.DossierApologised;
import vn.gov.dvctt.processing.api.NoteWritten;
import vn.gov.dvctt.processing.api.OriginalsAnswered;
import vn.gov.dvctt.processing.api.TaskChange;

/** Hears what befalls dossiers, within the same transaction, and marks them for whoever has opened them. What colleagues do with a step is marked where they do it. */
@ApplicationScoped
class ChangeNews {
    @Inject
    private LookingBean looking;

    /** The first time nobody can have opened it. */
    void submitted(@Observes DossierSubmitted news) {
        if (news.again()) {
            looking.happened(news.dossierId(), TaskChange.SUPPLEMENTED, news.at());
        }
    }

    void supplemented(@Observes SupplementAnswered news) {
        looking.happened(news.dossierId(), TaskChange.SUPPLEMENTED, news.at());
    }

    void amended(@Observes AmendmentSent news) {
        looking.happened(news.dossierId(), TaskChange.AMENDED, news.at());
    }

    void wrote(@Observes ApplicantWrote news) {
        looking.happened(news.dossierId(), TaskChange.MESSAGE, news.at());
    }

    void originals(@Observes OriginalsAnswered news) {
        looking.happened(news.dossierId(), TaskChange.ORIGINALS_ANSWERED, news.at());
    }

    void noted(@Observes NoteWritten news) {
        looking.happened(news.dossierId(), TaskChange.NOTED, news.at());
    }

    void asked(@Observes SupplementRequested news) {
        looking.happened(news.dossierId(), TaskChange.SUPPLEMENT_ASKED, news.at());
    }

    void received(@Observes DossierReceived news) {
        looking.happened(news.dossierId(), TaskChange.RECEIVED, news.at());
    }

    void refused(@Observes DossierRefusedAtIntake news) {
        looking.happened(news.dossierId(), TaskChange.REFUSED_AT_INTAKE, news.at());
    }

    void answered(@Observes SystemAnswered news) {
        looking.happened(news.dossierId(), TaskChange.OPINION, news.at());
    }

    void apologised(@Observes DossierApologised news) {
        looking.happened(news.dossierId(), TaskChange.APOLOGISED, news.at());
    }

    void decided(@Observes DossierDecided news) {
        looking.happened(news.dossierId(), TaskChange.DECIDED, news.at());
    }

    void withdrawn(@Observes DossierWithdrawn news) {
        looking.happened(news.dossierId(), TaskChange.WITHDRAWN, news.at());
    }

    void closedUnanswered(@Observes DossierClosedUnanswered news) {
        looking.happened(news.dossierId(), TaskChange.CLOSED_UNANSWERED, news.at());
    }

    void returned(@Observes DossierReturned news) {
        looking.happened(news.dossierId(), TaskChange.RETURNED, news.at());
    }
}
