package vn.gov.dvctt.processing.api;

import java.time.LocalDate;
import java.util.List;

/**
 * When people are received.
 *
 * @param days  the next working days of the published calendar
 * @param hours beginnings of half hours of a usual working day, as {@code 08:00}
 */
public record VisitTimes(List<LocalDate> days, List<String> hours) {
    public VisitTimes {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
    }
}
