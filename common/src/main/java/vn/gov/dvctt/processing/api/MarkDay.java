package vn.gov.dvctt.processing.api;

import java.time.LocalDate;

/**
 * Write a line into a change; a line of the same date is replaced.
 *
 * @param hours such as {@code 08:00-12:00, 13:30-17:30}; for a day that is worked empty means the usual ones
 * @param note  why, needed for days off and days worked
 */
public record MarkDay(
        long changeId, CalendarMark mark, LocalDate date, String hours, String note, Certainty certainty) {}
