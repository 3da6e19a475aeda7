package vn.gov.dvctt.shared.web;

import jakarta.faces.context.FacesContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.MissingResourceException;

/** How dates, money and numbers are written to people; functions of our tag library. Null is written as nothing. */
public final class Formats {
    /** Everybody concerned lives by this clock; the machine itself runs in UTC. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);
    private static final String[] BYTE_UNITS = {"B", "KB", "MB", "GB", "TB"};

    private Formats() {}

    /** The language of the page; Vietnamese outside of one. */
    public static Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.forLanguageTag("vi")
                : faces.getViewRoot().getLocale();
    }

    /** The text of a key with its arguments; the key itself where the text is missing, never an exception on a page. */
    public static String text(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    /** The same for a caller whose language is not that of a page. */
    public static String text(Locale language, String key, Object... arguments) {
        try {
            return filled(language, Texts.of(language).getString(key), arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private static String filled(Locale language, String pattern, Object... arguments) {
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), language).format(arguments);
    }

    public static String say1(String pattern, Object first) {
        return filled(locale(), pattern, first);
    }

    public static String say2(String pattern, Object first, Object second) {
        return filled(locale(), pattern, first, second);
    }

    public static String say3(String pattern, Object first, Object second, Object third) {
        return filled(locale(), pattern, first, second, third);
    }

    /** The words of an enum constant: text {@code DossierStatus.SUBMITTED}. */
    public static String label(Object constant) {
        return constant instanceof Enum<?> name ? label(locale(), name) : written(constant);
    }

    /** The same for a caller whose language is not that of a page. */
    public static String label(Locale language, Enum<?> name) {
        return text(language, name.getDeclaringClass().getSimpleName() + "." + name.name());
    }

    /** How a state feels to the person it concerns; only a hint beside icon and words. */
    public static String tone(Object constant) {
        return switch (written(constant)) {
            case "SUBMITTED", "PENDING", "QUEUED", "WAITING" -> "waiting";
            case "IN_PROCESS", "SENT", "RUNNING" -> "working";
            case "APPROVED", "RETURNED", "DONE", "RECEIVED", "RECORDED", "ACKNOWLEDGED", "DELIVERED" -> "good";
            case "REFUSED", "REFUSED_AT_INTAKE", "DEAD", "FAILED", "BOUNCED", "GIVEN_UP" -> "bad";
            case "SUPPLEMENT_AT_INTAKE", "SUPPLEMENT_IN_PROCESS" -> "needsYou";
            default -> "neutral";
        };
    }

    private static String written(Object value) {
        return value == null ? "" : value.toString();
    }

    public static String date(TemporalAccessor day) {
        return day == null ? "" : DATE.format(day);
    }

    public static String time(Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    public static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    /** For the {@code datetime} attribute of a time element. */
    public static String machine(TemporalAccessor at) {
        return at instanceof Instant instant ? instant.toString() : at instanceof LocalDate day ? day.toString() : "";
    }

    /** "5 phút trước"; after a week the date says more. */
    public static String ago(Instant at) {
        if (at == null) {
            return "";
        }
        var minutes = Duration.between(at, Instant.now()).toMinutes();
        if (minutes < 1) {
            return text("ago.now");
        }
        if (minutes < 60) {
            return text("ago.minutes", minutes);
        }
        if (minutes < 24 * 60) {
            return text("ago.hours", minutes / 60);
        }
        return minutes < 7 * 24 * 60 ? text("ago.days", minutes / 60 / 24) : date(at);
    }

    public static String money(Number dong) {
        return dong == null ? "" : number(dong) + "\u00a0₫";
    }

    /** Vietnamese grouping in both languages: an amount must not read differently by language. */
    public static String number(Number value) {
        return value == null ? "" : decimal().format(value);
    }

    static DecimalFormat decimal() {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0.##################", symbols);
        format.setParseBigDecimal(true);
        return format;
    }

    /** In the steps of 1,024 that people see on their own machines. */
    public static String size(Object bytes) {
        if (bytes == null || bytes.toString().isEmpty()) {
            return "";
        }
        // a literal in a page arrives as text
        var rest = Double.parseDouble(bytes.toString());
        var unit = 0;
        while (rest >= 1024 && unit < BYTE_UNITS.length - 1) {
            rest /= 1024;
            unit++;
        }
        return number(Math.round(rest * 10) / 10.0) + "\u00a0" + BYTE_UNITS[unit];
    }
}
