package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;

/**
 * What came of counting a term.
 *
 * @param countsFrom reception, or the opening of the next working day where reception lay outside working days
 * @param due        null while a pause lasts
 * @param steps      one for each phase; none while a pause lasts
 * @param standsSince since when the clock stands still; null where no pause lasts
 */
public record TermEvaluation(Instant countsFrom, Instant due, List<DueStep> steps, Instant standsSince) {
    public TermEvaluation {
        steps = List.copyOf(steps);
    }
}
