package vn.gov.dvctt.payment.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** What stands in an address or was typed: ids, days, amounts. */
final class Given {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String AMOUNT = "\\d{1,13}";

    private Given() {}

    /** -1 where it is none. */
    static long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** Whole đồng, with or without points; -1 where it is none. */
    static long amount(String text) {
        var digits = text == null ? "" : text.replaceAll("[\\s.,₫]", "");
        return digits.matches(AMOUNT) ? Long.parseLong(digits) : -1;
    }

    /** Null where it is none. */
    static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException typed) {
            return null;
        }
    }

    /** Null where it is none. */
    static YearMonth month(String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException typed) {
            return null;
        }
    }

    static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }
}
