package vn.gov.dvctt.processing.api;

import java.util.List;

/**
 * The published calendar of a year.
 *
 * @param edition number of the calendar; grows by one with every published change
 * @param hours   that hold at the beginning of the year, and those that begin within it
 * @param draftId the change being prepared; null where there is none
 */
public record CalendarYear(
        int year, long edition, List<CalendarDayRow> days, List<CalendarHoursRow> hours, Long draftId) {
    public CalendarYear {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
    }
}
