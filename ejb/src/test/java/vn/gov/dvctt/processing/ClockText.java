package vn.gov.dvctt.processing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;

/** Short writing for tables of the clock: {@code 2026-11-23 09:00}, {@code 90CD 21WD 4WH}, {@code 2026-11-25 10:00..2026-11-27 10:00}. */
final class ClockText {
    private ClockText() {}

    static Instant moment(String text) {
        return LocalDateTime.parse(text.strip().replace(' ', 'T'))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
    }

    static Term term(String text) {
        return new Term(
                Arrays.stream(text.strip().split(" ")).map(ClockText::phase).toList());
    }

    static Pauses pauses(String text) {
        if (text == null || text.isBlank()) {
            return Pauses.NONE;
        }
        return new Pauses(Arrays.stream(text.split(";"))
                .map(pause -> pause.strip().split("\\.\\."))
                .map(ends -> new Span(moment(ends[0]), ends.length > 1 ? moment(ends[1]) : Instant.MAX))
                .toList());
    }

    /** Blank-separated dates. */
    static Set<LocalDate> days(String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : Arrays.stream(text.strip().split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }

    static String text(Instant moment) {
        return moment.atZone(WorkCalendar.ZONE).toLocalDateTime().toString().replace('T', ' ');
    }

    static ClockLedger ledger(Instant start, Term term, Pauses pauses) {
        return new ClockLedger(start, term, pauses, Instant.MIN, false);
    }

    private static TermPhase phase(String text) {
        var unit =
                switch (text.substring(text.length() - 2)) {
                    case "WD" -> TermUnit.WORKING_DAY;
                    case "CD" -> TermUnit.CALENDAR_DAY;
                    case "WH" -> TermUnit.WORKING_HOUR;
                    default -> throw new IllegalArgumentException(text);
                };
        return TermPhase.of("", Integer.parseInt(text.substring(0, text.length() - 2)), unit);
    }
}
