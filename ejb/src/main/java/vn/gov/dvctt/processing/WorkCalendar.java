package vn.gov.dvctt.processing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.gov.dvctt.processing.api.CalendarMark;

/**
 * Which days are worked, and at which hours: Monday to Friday at the regular hours, unless a day was declared off or worked. An immutable value, so that the
 * clock stays a pure function of it.
 */
final class WorkCalendar {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

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

    /**
     * Another calendar with declared days of its own. A day that is both off and worked is worked: days worked instead are what an announcement ends with.
     *
     * @param hours of every working day; empty: the regular ones of this calendar
     */
    WorkCalendar declaring(Optional<WorkHours> hours, Collection<LocalDate> off, Collection<LocalDate> work) {
        var base = hours.map(own -> new WorkCalendar(Map.of(LocalDate.MIN, own), Map.of()))
                .orElse(this);
        var days = new HashMap<LocalDate, WorkHours>();
        off.forEach(date -> days.put(date, WorkHours.OFF));
        work.forEach(date -> days.put(date, base.regularHours(date)));
        return new WorkCalendar(base.regular, days);
    }

    /** This calendar as it would be with the lines of a change. */
    WorkCalendar with(List<CalendarLine> lines) {
        var hours = new TreeMap<>(regular);
        lines.stream()
                .filter(line -> line.mark() == CalendarMark.HOURS)
                .forEach(line -> hours.put(line.date(), line.hours()));
        var usual = new WorkCalendar(hours, Map.of());
        var days = new HashMap<>(declared);
        for (var line : lines) {
            switch (line.mark()) {
                case OFF -> days.put(line.date(), WorkHours.OFF);
                case WORK ->
                    days.put(line.date(), line.hours().isOff() ? usual.regularHours(line.date()) : line.hours());
                case REGULAR -> days.remove(line.date());
                case HOURS -> {
                    // done first: a day worked at usual hours is worked at the new ones
                }
            }
        }
        return new WorkCalendar(hours, days);
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

    /** The beginning of the day's first period; a day off opens when a regular day would. */
    Instant opening(LocalDate date) {
        var hours = hoursOf(date);
        return at(date, (hours.isOff() ? regularHours(date) : hours).opening());
    }

    /** The end of the day's last period; a day off closes when a regular day would. */
    Instant closing(LocalDate date) {
        var hours = hoursOf(date);
        return at(date, (hours.isOff() ? regularHours(date) : hours).closing());
    }

    /** There always is one: beyond the declared days the week goes on as usual. */
    LocalDate workingDayAfter(LocalDate date) {
        var next = date.plusDays(1);
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The working time that lies between two moments. */
    Duration workingTime(Instant from, Instant until) {
        return workingTime(from, until, Pauses.NONE);
    }

    /** The working time that lies between two moments, less what pauses took of it. */
    Duration workingTime(Instant from, Instant until, Pauses pauses) {
        var sum = Duration.ZERO;
        var last = dateOf(until);
        for (var date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            for (var span : spans(date)) {
                for (var free : pauses.freeOf(span.within(from, until))) {
                    sum = sum.plus(free.length());
                }
            }
        }
        return sum;
    }

    List<Span> spans(LocalDate date) {
        return hoursOf(date).periods().stream()
                .map(period -> new Span(at(date, period.from()), at(date, period.until())))
                .toList();
    }

    /** Hours of a usual working day at that time. */
    WorkHours regularHours(LocalDate date) {
        var entry = regular.floorEntry(date);
        return (entry == null ? regular.firstEntry() : entry).getValue();
    }

    Duration regularDay(LocalDate date) {
        return regularHours(date).length();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
