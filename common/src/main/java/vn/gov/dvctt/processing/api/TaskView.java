package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * The latest task of a dossier.
 *
 * @param revision     to be handed back with an act; an act on an older revision is refused
 * @param assigneeName null while nobody took it
 * @param outcome      null until the task is done
 * @param left         working time until the due date, or since; null for a done task
 */
public record TaskView(
        long id,
        int revision,
        TaskLane lane,
        TaskOutcome outcome,
        String assigneeName,
        Instant openedAt,
        Instant dueAt,
        TimeLeft left) {}
