package vn.gov.dvctt.processing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;

/**
 * The same law counted the slow way, on wall-clock time: minute by minute for hours, and for days by trying one end after another and counting all days up to
 * it. Shares nothing with the clock but the law.
 */
final class NaiveClock {
    private final Map<LocalDate, Boolean> declared;
    private final Pauses pauses;

    NaiveClock(Map<LocalDate, Boolean> declared, Pauses pauses) {
        this.declared = declared;
        this.pauses = pauses;
    }

    LocalDateTime due(LocalDateTime reception, Term term) {
        var at = reception;
        while (!worked(at.toLocalDate()) || minuteOfDay(at) >= 17 * 60 + 30) {
            at = at.toLocalDate().plusDays(1).atTime(8, 0);
        }
        for (var phase : term.phases()) {
            at = phase.unit() == TermUnit.WORKING_HOUR ? afterMinutes(at, phase.amount() * 60) : afterDays(at, phase);
        }
        return at;
    }

    private LocalDateTime afterMinutes(LocalDateTime from, int minutes) {
        var at = from;
        for (int done = 0; done < minutes; at = at.plusMinutes(1)) {
            int minute = minuteOfDay(at);
            boolean open =
                    worked(at.toLocalDate()) && (minute >= 480 && minute < 720 || minute >= 810 && minute < 1050);
            done += open && !paused(at) ? 1 : 0;
        }
        return at;
    }

    private LocalDateTime afterDays(LocalDateTime from, TermPhase phase) {
        var first = from.toLocalDate().plusDays(1);
        var end = Stream.iterate(first, day -> day.plusDays(1))
                .filter(last -> first.datesUntil(last.plusDays(1))
                                .filter(day -> phase.unit() == TermUnit.CALENDAR_DAY || worked(day))
                                .filter(day -> !paused(day.atTime(17, 30)))
                                .count()
                        == phase.amount())
                .findFirst()
                .orElseThrow();
        return Stream.iterate(end, day -> day.plusDays(1))
                .filter(this::worked)
                .findFirst()
                .orElseThrow()
                .atTime(17, 30);
    }

    private boolean worked(LocalDate day) {
        return declared.getOrDefault(day, day.getDayOfWeek().getValue() < 6);
    }

    private boolean paused(LocalDateTime at) {
        Instant moment = at.atZone(WorkCalendar.ZONE).toInstant();
        return pauses.spans().stream()
                .anyMatch(span -> !span.from().isAfter(moment) && span.until().isAfter(moment));
    }

    private static int minuteOfDay(LocalDateTime at) {
        return at.getHour() * 60 + at.getMinute();
    }
}
