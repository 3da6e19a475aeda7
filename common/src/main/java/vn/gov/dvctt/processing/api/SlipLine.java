package vn.gov.dvctt.processing.api;

import java.time.Instant;
import vn.gov.dvctt.procedure.api.Label;

/**
 * A line of the control slip: who gave the dossier to whom, and how it was done there (form 05 of the one-stop rules).
 *
 * @param giver    unit and person, in words
 * @param receiver unit and person, in words; the person is missing while nobody took it
 * @param doneAt   null while it lies there
 * @param result   null while it lies there
 */
public record SlipLine(
        Label step,
        String giver,
        String receiver,
        Instant handedAt,
        Instant dueAt,
        Instant doneAt,
        Timeliness result,
        TaskOutcome outcome,
        String note) {
    public enum Timeliness {
        EARLY,
        ON_TIME,
        LATE
    }
}
