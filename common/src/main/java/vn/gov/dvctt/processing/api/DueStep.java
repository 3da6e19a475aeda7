package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.gov.dvctt.procedure.api.TermPhase;

/**
 * How one phase of a term was counted.
 *
 * @param from       where the phase begins; a phase in days counts from the next day
 * @param until      its end
 * @param daysOff    days off passed over; a phase in calendar days counts them and passes over none
 * @param pausedDays days that did not count because the clock stood still at their closing; 0 for phases in hours
 * @param pausedMinutes working time that did not count because the clock stood still; 0 for phases in days
 * @param movedFrom  the day off on which the count was reached, so that the end moved to the next working day; otherwise null
 */
public record DueStep(
        TermPhase phase,
        Instant from,
        Instant until,
        int daysOff,
        int pausedDays,
        int pausedMinutes,
        LocalDate movedFrom) {}
