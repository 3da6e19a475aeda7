package vn.gov.dvctt.processing.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.procedure.api.ProcessStep;

/**
 * A trial so far.
 *
 * @param present the step whose turn it is; null: it is over
 * @param now     on the clock of the trial
 * @param dueAt   of the dossier; null: no term, or the clock stands still
 * @param late    whether it is over and was decided after its due date
 */
public record TriedWay(List<Done> done, ProcessStep present, Instant now, Instant dueAt, boolean late) {
    public TriedWay {
        done = List.copyOf(done);
    }

    /** A step that was taken; {@code due}: when its own time was over, null: it has none. */
    public record Done(String step, String vi, String en, String outcome, Instant from, Instant until, Instant due)
            implements Serializable {}
}
