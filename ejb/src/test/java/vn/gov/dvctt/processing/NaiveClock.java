package vn.gov.dvctt.processing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;

/**
 * The same law counted the slow way, on wall-clock time: minute by minute for hours, and for days by trying one end after another and counting all days up to
 * it. Shares nothing with the clock but the law.
 */
final class NaiveClock {
    /** Working periods as pairs of minutes of the day, by date; a declared day without any is off. */
    private final Map<LocalDate, int[][]> declared;

    private final int[][] usual;
    private final List<Span> pauses;

    NaiveClock(int[][] usual, Map<LocalDate, int[][]> declared, List<Span> pauses) {
        this.usual = usual;
        this.declared = declared;
        this.pauses = pauses;
    }

    LocalDateTime due(LocalDateTime reception, Term term) {
        var at = reception;
        while (!worked(at.toLocalDate()) || !at.isBefore(closing(at.toLocalDate()))) {
            at = opening(at.toLocalDate().plusDays(1));
        }
        for (var phase : term.phases()) {
            at = phase.unit() == TermUnit.WORKING_HOUR ? afterMinutes(at, phase.amount() * 60) : afterDays(at, phase);
        }
        return at;
    }

    private LocalDateTime afterMinutes(LocalDateTime from, int minutes) {
        var at = from;
        for (int done = 0; done < minutes; at = at.plusMinutes(1)) {
            done += open(at) && !paused(at) ? 1 : 0;
        }
        return at;
    }

    private LocalDateTime afterDays(LocalDateTime from, TermPhase phase) {
        var first = from.toLocalDate().plusDays(1);
        var end = Stream.iterate(first, day -> day.plusDays(1))
                .filter(last -> first.datesUntil(last.plusDays(1))
                                .filter(day -> phase.unit() == TermUnit.CALENDAR_DAY || worked(day))
                                .filter(day -> !paused(closing(day)))
                                .count()
                        == phase.amount())
                .findFirst()
                .orElseThrow();
        return closing(Stream.iterate(end, day -> day.plusDays(1))
                .filter(this::worked)
                .findFirst()
                .orElseThrow());
    }

    private boolean worked(LocalDate day) {
        var own = declared.get(day);
        return own == null ? day.getDayOfWeek().getValue() < 6 : own.length > 0;
    }

    private int[][] hours(LocalDate day) {
        var own = declared.get(day);
        return own == null || own.length == 0 ? usual : own;
    }

    private boolean open(LocalDateTime at) {
        int minute = at.getHour() * 60 + at.getMinute();
        return worked(at.toLocalDate())
                && Stream.of(hours(at.toLocalDate())).anyMatch(period -> minute >= period[0] && minute < period[1]);
    }

    /** A day that is not worked has no opening: its first minute is before any. */
    private LocalDateTime opening(LocalDate day) {
        return worked(day) ? minute(day, hours(day)[0][0]) : day.atTime(LocalTime.MIN);
    }

    private LocalDateTime closing(LocalDate day) {
        var hours = hours(day);
        return minute(day, hours[hours.length - 1][1]);
    }

    private static LocalDateTime minute(LocalDate day, int minute) {
        return day.atTime(minute / 60, minute % 60);
    }

    private boolean paused(LocalDateTime at) {
        Instant moment = at.atZone(WorkCalendar.ZONE).toInstant();
        return pauses.stream()
                .anyMatch(span -> !span.from().isAfter(moment) && span.until().isAfter(moment));
    }
}
