package vn.gov.dvctt.processing.api;

import java.io.Serial;
import java.io.Serializable;

/**
 * What a work list shows.
 *
 * @param text beginning of a submission number or dossier code, or of an applicant's name with or without accents; empty: all. A number or a code is sought in
 *             every lane.
 */
public record TaskFilter(TaskLane lane, TaskDue due, TaskHolder holder, String text) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public TaskFilter {
        text = text == null ? "" : text.strip();
    }
}
