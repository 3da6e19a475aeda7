package vn.gov.dvctt.processing.api;

import java.time.Instant;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.StepKind;

/**
 * A step of a dossier's process in its picture.
 *
 * @param state    past, present, or still ahead
 * @param holder   who does it, or did; null where nobody took it, or no person does
 * @param dueAt    of the present step; null otherwise
 * @param times    how often the dossier came through, the present time included
 */
public record StepOnDesk(String id, StepKind kind, Label name, State state, String holder, Instant dueAt, int times) {
    public enum State {
        PAST,
        PRESENT,
        AHEAD,
        /** Passed over: its condition did not hold. */
        SKIPPED
    }
}
