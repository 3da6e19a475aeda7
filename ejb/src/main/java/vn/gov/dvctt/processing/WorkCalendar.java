package vn.gov.dvctt.processing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which days are worked, and at which hours: Monday to Friday at the regular hours, unless a day was declared off or worked. An immutable value, so that the
 * clock stays a pure function of it.
 */
final class WorkCalendar {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST_CLOSURE_DAYS = 366;

    private final NavigableMap<LocalDate, WorkHours> regular;
    private final Map<LocalDate, WorkHours> declared;

    /**
     * @param regular  hours of a usual working day, by the date from which they hold; the first ones hold before it too
     * @param declared days that differ from the week: {@link WorkHours#OFF}, or the hours of a day that is worked
     */
    WorkCalendar(Map<LocalDate, WorkHours> regular, Map<LocalDate, WorkHours> declared) {
        this.regular = new TreeMap<>(regular);
        this.declared = Map.copyOf(declared);
        if (regular.isEmpty() || regular.values().stream().anyMatch(WorkHours::isOff)) {
            throw new IllegalArgumentException("a calendar needs regular working hours");
        }
    }

    static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    WorkHours hoursOf(LocalDate date) {
        var own = declared.get(date);
        if (own != null) {
            return own;
        }
        return isWeekend(date) ? WorkHours.OFF : regularHours(date);
    }

    boolean isWorking(LocalDate date) {
        return !hoursOf(date).isOff();
    }

    Instant opening(LocalDate workingDay) {
        return at(workingDay, hoursOf(workingDay).opening());
    }

    /** The end of the day's last period; a day off closes when a regular day would. */
    Instant closing(LocalDate date) {
        var hours = hoursOf(date);
        return at(date, (hours.isOff() ? regularHours(date) : hours).closing());
    }

    LocalDate workingDayAfter(LocalDate date) {
        for (int i = 1; i <= LONGEST_CLOSURE_DAYS; i++) {
            if (isWorking(date.plusDays(i))) {
                return date.plusDays(i);
            }
        }
        throw new IllegalStateException("no working day within a year after " + date);
    }

    /** The working time that lies between two moments. */
    Duration workingTime(Instant from, Instant until) {
        var sum = Duration.ZERO;
        for (var date = dateOf(from); !at(date, LocalTime.MIN).isAfter(until); date = date.plusDays(1)) {
            for (var span : spans(date)) {
                sum = sum.plus(span.within(from, until).length());
            }
        }
        return sum;
    }

    List<Span> spans(LocalDate date) {
        return hoursOf(date).periods().stream()
                .map(period -> new Span(at(date, period.from()), at(date, period.until())))
                .toList();
    }

    Duration regularDay(LocalDate date) {
        return regularHours(date).length();
    }

    private WorkHours regularHours(LocalDate date) {
        var entry = regular.floorEntry(date);
        return (entry == null ? regular.firstEntry() : entry).getValue();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
