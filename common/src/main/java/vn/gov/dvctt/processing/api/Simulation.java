package vn.gov.dvctt.processing.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What came of it. Times in minutes of working time.
 *
 * @param dueAt   when the first dossier is due; null: the law names no term
 * @param doneAt  when the first dossier is done
 * @param median  from reception to the decision, half of the dossiers
 * @param ninety  nine of ten
 * @param late    of all dossiers, in percent
 * @param workday minutes of a working day
 */
public record Simulation(
        Instant dueAt, Instant doneAt, int dossiers, long median, long ninety, int late, long workday, List<Step> steps)
        implements Serializable {
    public Simulation {
        steps = List.copyOf(steps);
    }

    /**
     * A step of it.
     *
     * @param waits  until somebody has time, half of the dossiers
     * @param waits90 nine of ten
     * @param takes  from then on, half of the dossiers
     * @param busy   share of their time that those who take it are at work on this process, in percent; -1: nobody of the ministry's units takes it
     */
    public record Step(String id, String vi, String en, int times, long waits, long waits90, long takes, int busy)
            implements Serializable {}
}
