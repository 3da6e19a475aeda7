package vn.gov.dvctt.processing.api;

import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/**
 * A dossier as it lies before an official of the unit.
 *
 * @param mayAct true for an intake official while the dossier waits to be received
 * @param term   before reception: what receiving now would promise; afterwards how the due date was counted; null where no term is known or the clock is paused
 */
public record DossierOnDesk(
        DossierContent dossier, ProcedureVersionView procedure, TaskView task, boolean mayAct, DueDate term) {
    public Optional<DueDate> knownTerm() {
        return Optional.ofNullable(term);
    }
}
