package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierReturned;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.ProcedureView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.processing.api.DossierApologised;
import vn.gov.dvctt.processing.api.TaskOutcome;

/** Keeps the register books: hears what befalls dossiers, within the same transaction. */
@ApplicationScoped
class RegisterNews {
    @Inject
    private RegisterEntries register;

    @Inject
    private Tasks tasks;

    @Inject
    private Procedures procedures;

    @Inject
    private Catalogue catalogue;

    void received(@Observes DossierReceived news) {
        var task = tasks.all(news.dossierId()).get(0);
        register.add(register.next(news)
                .about(task.procedureTitle(), task.applicantName())
                .processedBy(bodies(news), sets(news)));
    }

    void apologised(@Observes DossierApologised news) {
        register.of(news.dossierId()).ifPresent(entry -> entry.promised(news.after()));
    }

    void decided(@Observes DossierDecided news) {
        register.of(news.dossierId()).ifPresent(entry -> entry.decided(news.approved(), news.at()));
    }

    void withdrawn(@Observes DossierWithdrawn news) {
        register.of(news.dossierId()).ifPresent(entry -> entry.ended(TaskOutcome.WITHDRAWN));
    }

    void closedUnanswered(@Observes DossierClosedUnanswered news) {
        register.of(news.dossierId()).ifPresent(entry -> entry.ended(TaskOutcome.CLOSED_UNANSWERED));
    }

    void returned(@Observes DossierReturned news) {
        register.of(news.dossierId()).ifPresent(entry -> entry.returned(news.way(), news.at()));
    }

    private String bodies(DossierReceived news) {
        return procedures
                .version(news.procedureCode(), news.procedureVersion())
                .map(ProcedureVersionView::systems)
                .filter(systems -> !systems.isEmpty())
                .map(systems -> String.join(",", systems))
                .orElse(news.unit());
    }

    private int sets(DossierReceived news) {
        return catalogue
                .procedure(news.procedureCode())
                .map(ProcedureView::sets)
                .filter(known -> known > 0)
                .orElse(1);
    }
}
