package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;

/**
 * When a term ends, and how it was counted.
 *
 * @param countsFrom reception, or the opening of the next working day where reception lay outside working days
 * @param dueAt      end of the last phase
 */
public record DueDate(Instant countsFrom, Instant dueAt, List<DueStep> steps) {
    public DueDate {
        steps = List.copyOf(steps);
    }
}
