package vn.gov.dvctt.processing.api;

import java.time.LocalDate;

/** Hours of a usual working day from a date on, such as {@code 08:00-12:00,13:30-17:30}. */
public record CalendarHoursRow(LocalDate from, String hours) {}
