package vn.gov.dvctt.processing;

import java.time.Instant;
import vn.gov.dvctt.dossier.api.HeldDossier;
import vn.gov.dvctt.procedure.api.ProcessStep;

/** A step under the hand of somebody who may act on it; nobody else changes the dossier meanwhile. */
record Hand(HeldDossier dossier, Task task, ProcessStep step, Acting who, Instant now) {
    Leaving leaving() {
        return Leaving.of(who, task, now);
    }

    /** Who acts, and in whose name. */
    String words() {
        return who.words(task);
    }
}
