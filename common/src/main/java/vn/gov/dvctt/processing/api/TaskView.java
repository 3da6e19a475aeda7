package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * The latest task of a dossier.
 *
 * @param revision     to be handed back with an act; an act on an older revision is refused
 * @param assigneeName null while nobody took it
 * @param mine         whether the caller took it
 * @param outcome      null until the task is done
 * @param left         working time until the due date, or since; null for a done task
 */
public record TaskView(
        long id,
        int revision,
        TaskLane lane,
        TaskOutcome outcome,
        String assigneeName,
        boolean mine,
        Instant openedAt,
        Instant dueAt,
        TimeLeft left) {
    /** Taken by a colleague: who may act has to take it over first. */
    public boolean elsewhere() {
        return assigneeName != null && !mine;
    }
}
