package vn.gov.dvctt.account.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Days as people type them. */
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** Null where it is no date: the command says so beside its field. */
    static LocalDate of(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException typed) {
            return null;
        }
    }

    static boolean isWrong(String text) {
        return text != null && !text.isBlank() && of(text) == null;
    }
}
