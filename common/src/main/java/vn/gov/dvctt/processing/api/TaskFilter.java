package vn.gov.dvctt.processing.api;

import java.io.Serial;
import java.io.Serializable;

/**
 * What a work list shows: a lane, narrowed; or, in every lane, what changed or what is sought.
 *
 * @param changed only dossiers to which something happened since the caller opened them, the latest first; whatever lane they are in
 * @param text    beginning of a submission number or dossier code, or of an applicant's name with or without accents; empty: all. Sought in every lane, and each
 *                dossier stands there once, as its latest task. What is sought goes before what changed.
 */
public record TaskFilter(TaskLane lane, TaskDue due, TaskHolder holder, boolean changed, String text)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 2L;

    public TaskFilter {
        text = text == null ? "" : text.strip();
    }

    /** All of a lane. */
    public static TaskFilter of(TaskLane lane) {
        return new TaskFilter(lane, TaskDue.ANY, TaskHolder.ANYONE, false, "");
    }

    public TaskFilter with(TaskDue other) {
        return new TaskFilter(lane, other, holder, false, "");
    }

    public TaskFilter with(TaskHolder other) {
        return new TaskFilter(lane, due, other, false, "");
    }

    /** Whether it shows dossiers of every lane. */
    public boolean everyLane() {
        return changed || !text.isEmpty();
    }
}
