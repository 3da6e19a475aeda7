package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.procedure.api.TermPhase;

/**
 * Count this term (rules.md §3.9). The bounds keep a public question cheap; whoever reads one from outside checks them first, to say where it is wrong.
 *
 * @param calendar null: the published one
 */
public record EvaluateTerm(Instant received, List<TermPhase> phases, List<Stand> pauses, OwnCalendar calendar) {
    public static final int MOST_PHASES = 20;
    public static final int MOST_PAUSES = 200;
    public static final int LARGEST_AMOUNT = 5_000;
    public static final int MOST_CALENDAR_DAYS = 2_000;
    public static final int MOST_PERIODS = 12;
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    /** Time during which the clock stands still; {@code to} is null while it lasts. */
    public record Stand(Instant from, Instant to) {}

    /** Hours of work without a break. */
    public record Period(LocalTime from, LocalTime to) {}

    /**
     * A calendar of one's own: none of the published days count in it.
     *
     * @param hours of every working day, in order; empty: the published ones
     */
    public record OwnCalendar(Set<LocalDate> off, Set<LocalDate> work, List<Period> hours) {
        public OwnCalendar {
            off = Set.copyOf(off);
            work = Set.copyOf(work);
            hours = List.copyOf(hours);
        }
    }

    public EvaluateTerm {
        phases = List.copyOf(phases);
        pauses = List.copyOf(pauses);
        if (phases.isEmpty() || phases.size() > MOST_PHASES || pauses.size() > MOST_PAUSES) {
            throw new IllegalArgumentException(phases.size() + " phases, " + pauses.size() + " pauses");
        }
    }
}
