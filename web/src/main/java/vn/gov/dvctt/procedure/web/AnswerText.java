package vn.gov.dvctt.procedure.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.shared.web.Formats;

/**
 * The two writings of an answer: as people write it here ({@code 3.500,5}, {@code 24/11/2026}) and as it is kept ({@code 3500.5}, {@code 2026-11-24}). What
 * cannot be understood stays as it was typed: nothing a person wrote is lost, and the check says what is wrong with it.
 */
final class AnswerText {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern DAY_UNBROKEN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");

    private AnswerText() {}

    static String kept(FieldKind kind, String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
        return switch (kind) {
            case NUMBER -> number(text, text);
            case MONEY -> number(text.replaceAll("(?i)\\s*(₫|đồng|đ|vnd|vnđ)\\s*$", ""), text);
            case DATE -> date(text);
            case EMAIL, PHONE, TEXT -> text.replaceAll("\\s+", " ");
            default -> text;
        };
    }

    static String shown(FieldKind kind, String kept) {
        return switch (kind) {
            case NUMBER, MONEY, COMPUTED -> PLAIN.matcher(kept).matches() ? Formats.number(new BigDecimal(kept)) : kept;
            case DATE -> shownDate(kept);
            default -> kept;
        };
    }

    private static String number(String text, String otherwise) {
        var bare = text.replaceAll("[\\s\u00a0\u202f]", "");
        var point = pointed(bare);
        return PLAIN.matcher(point).matches() ? new BigDecimal(point).toPlainString() : otherwise;
    }

    /** The comma is the decimal sign and the point groups by three; a point that cannot group ("3.5") was meant as a decimal sign. */
    private static String pointed(String bare) {
        var commas = bare.chars().filter(sign -> sign == ',').count();
        if (commas == 1) {
            return bare.replace(".", "").replace(',', '.');
        }
        if (commas > 1) {
            return bare.replace(",", "");
        }
        return GROUPED.matcher(bare).matches() ? bare.replace(".", "") : bare;
    }

    private static String date(String text) {
        for (var pattern : new Pattern[] {DAY, DAY_UNBROKEN}) {
            var parts = pattern.matcher(text);
            if (parts.matches()) {
                return day(parts.group(3), parts.group(2), parts.group(1), text);
            }
        }
        return text;
    }

    private static String day(String year, String month, String day, String otherwise) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            // the thirtieth of February: left as typed, for the check to say so
            return otherwise;
        }
    }

    private static String shownDate(String kept) {
        try {
            return Formats.date(LocalDate.parse(kept));
        } catch (DateTimeException e) {
            // not a date yet: shown as it was typed
            return kept;
        }
    }
}
