package vn.gov.dvctt.account.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import vn.gov.dvctt.shared.web.Formats;

/** Days as people type them. */
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("H:mm d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** Null where it is no date: the command says so beside its field. */
    static LocalDate of(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException typed) {
            return null;
        }
    }

    /** A moment in Vietnam, such as {@code 08:30 05/12/2026}; null where it is none. */
    static Instant moment(String text) {
        try {
            return text == null
                    ? null
                    : LocalDateTime.parse(text.strip(), MOMENT)
                            .atZone(Formats.ZONE)
                            .toInstant();
        } catch (DateTimeException typed) {
            return null;
        }
    }

    static boolean isWrong(String text) {
        return text != null && !text.isBlank() && of(text) == null;
    }
}
