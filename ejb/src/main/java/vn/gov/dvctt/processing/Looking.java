package vn.gov.dvctt.processing;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.Person;

/** An official opens a dossier. Most of the time there is nothing to write: it was opened before, and nothing happened since. */
@Dependent
class Looking {
    @Inject
    private TaskLooks looks;

    @Inject
    private LookingBean writing;

    @Inject
    private DeskFigures figures;

    /** Before anything of the dossier is read: what happens from now on marks it anew. */
    void at(Person official, long dossierId, Instant now) {
        var look = looks.of(official.id(), dossierId);
        if (look.isPresent() && look.get().happened().isEmpty()) {
            return;
        }
        try {
            writing.seen(official.id(), dossierId, now);
        } catch (EJBException busy) {
            // another window of the same person writes the same row, or an act holds it: the dossier is read all the
            // same, and a mark that is left is taken away next time
            return;
        }
        figures.forget(official.id());
    }
}
