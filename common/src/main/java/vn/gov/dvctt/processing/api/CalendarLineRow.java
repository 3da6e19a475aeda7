package vn.gov.dvctt.processing.api;

import java.time.LocalDate;

/**
 * One line of a change, and what stood in the calendar before.
 *
 * @param hours  empty for a day off and for a regular day
 * @param former null for a regular day
 */
public record CalendarLineRow(
        long id,
        CalendarMark mark,
        LocalDate date,
        String hours,
        String note,
        Certainty certainty,
        CalendarMark former,
        String formerHours,
        String formerNote) {}
