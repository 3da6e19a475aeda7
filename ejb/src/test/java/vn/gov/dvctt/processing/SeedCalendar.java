package vn.gov.dvctt.processing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The calendar as the product is delivered with, read from the migration itself. */
final class SeedCalendar {
    private static final Pattern DAY =
            Pattern.compile("calendar_day .* values \\(date '(\\d{4}-\\d\\d-\\d\\d)', (?:null|'([^']*)'), '");
    private static final Pattern HOURS =
            Pattern.compile("calendar_hours .* values \\(date '(\\d{4}-\\d\\d-\\d\\d)', '([^']*)'\\)");

    private SeedCalendar() {}

    static WorkCalendar calendar() {
        return new WorkCalendar(read(HOURS), days());
    }

    static Map<LocalDate, WorkHours> days() {
        return read(DAY);
    }

    private static Map<LocalDate, WorkHours> read(Pattern row) {
        var found = new HashMap<LocalDate, WorkHours>();
        var match = row.matcher(text());
        while (match.find()) {
            found.put(LocalDate.parse(match.group(1)), WorkHours.of(match.group(2)));
        }
        return found;
    }

    private static String text() {
        try (var in = SeedCalendar.class.getResourceAsStream("/db/migration/V071__calendar_2026_2027.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
