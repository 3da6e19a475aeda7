package vn.gov.dvctt.processing.api;

import java.time.LocalDate;

/**
 * A day that differs from the week.
 *
 * @param hours such as {@code 08:00-12:00,13:30-17:30}; empty for a day off
 */
public record CalendarDayRow(LocalDate date, CalendarMark mark, String hours, String note, Certainty certainty) {}
