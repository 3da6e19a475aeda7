package vn.gov.dvctt.processing.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.EvaluateTerm;
import vn.gov.dvctt.processing.api.EvaluateTerm.OwnCalendar;
import vn.gov.dvctt.processing.api.EvaluateTerm.Period;
import vn.gov.dvctt.processing.api.EvaluateTerm.Stand;
import vn.gov.dvctt.shared.web.Formats;

/** Reads the question how a term is counted, and says of every wrong field where it stands and why: a misspelt one would change a date in silence. */
final class EvaluationReader {
    private static final int LARGEST_SCALE = 6;

    private final List<EvaluationFault> faults = new ArrayList<>();

    private EvaluationReader() {}

    /** What was read: the faults, or without any the command. */
    record Read(EvaluateTerm command, List<EvaluationFault> faults) {}

    static Read read(JsonObject body) {
        var reader = new EvaluationReader();
        reader.known(body, "", Set.of("received", "phases", "pauses", "calendar"));
        var received = reader.instant(body, "received", "received");
        var phases = reader.list(body, "phases", "phases", EvaluateTerm.MOST_PHASES, true, reader::phase);
        var pauses = reader.list(body, "pauses", "pauses", EvaluateTerm.MOST_PAUSES, false, reader::pause);
        var calendar = reader.calendar(body);
        var faults = List.copyOf(reader.faults);
        return new Read(faults.isEmpty() ? new EvaluateTerm(received, phases, pauses, calendar) : null, faults);
    }

    private TermPhase phase(JsonValue value, String path) {
        if (!(value instanceof JsonObject phase)) {
            return fault(path, "object");
        }
        known(phase, path, Set.of("amount", "unit", "name"));
        return TermPhase.of("", amount(phase, path + ".amount"), unit(phase, path + ".unit"));
    }

    private int amount(JsonObject phase, String path) {
        var value = phase.get("amount");
        var number = value instanceof JsonNumber given ? given.bigDecimalValue() : null;
        if (number == null || Math.abs(number.scale()) > LARGEST_SCALE || !isWhole(number)) {
            fault(path, value == null ? "missing" : "whole", 1, EvaluateTerm.LARGEST_AMOUNT);
            return 1;
        }
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(EvaluateTerm.LARGEST_AMOUNT)) > 0) {
            fault(path, "whole", 1, EvaluateTerm.LARGEST_AMOUNT);
            return 1;
        }
        return number.intValue();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private TermUnit unit(JsonObject phase, String path) {
        var value = phase.get("unit");
        for (var unit : TermUnit.values()) {
            if (value instanceof JsonString given && given.getString().equals(unit.name())) {
                return unit;
            }
        }
        return fault(path, value == null ? "missing" : "unit");
    }

    private Stand pause(JsonValue value, String path) {
        if (!(value instanceof JsonObject pause)) {
            return fault(path, "object");
        }
        known(pause, path, Set.of("from", "to"));
        var from = instant(pause, "from", path + ".from");
        var open = absent(pause, "to");
        var to = open ? null : instant(pause, "to", path + ".to");
        if (from != null && to != null && to.isBefore(from)) {
            return fault(path + ".to", "order");
        }
        return new Stand(from, to);
    }

    private OwnCalendar calendar(JsonObject body) {
        if (absent(body, "calendar")) {
            return null;
        }
        if (!(body.get("calendar") instanceof JsonObject calendar)) {
            return fault("calendar", "object");
        }
        known(calendar, "calendar", Set.of("off", "work", "hours"));
        int most = EvaluateTerm.MOST_CALENDAR_DAYS;
        var off = list(calendar, "off", "calendar.off", most, false, this::date);
        var work = list(calendar, "work", "calendar.work", most, false, this::date);
        var hours = hours(calendar);
        if (off.size() + work.size() > most) {
            return fault("calendar", "many", most);
        }
        return faults.isEmpty() ? new OwnCalendar(new HashSet<>(off), new HashSet<>(work), hours) : null;
    }

    private List<Period> hours(JsonObject calendar) {
        var path = "calendar.hours";
        var hours = list(calendar, "hours", path, EvaluateTerm.MOST_PERIODS, false, this::period);
        if (hours.isEmpty() && !absent(calendar, "hours")) {
            fault(path, "missing");
        }
        for (int i = 1; i < hours.size() && faults.isEmpty(); i++) {
            if (hours.get(i).from().isBefore(hours.get(i - 1).to())) {
                fault(path + "[" + i + "]", "periods");
            }
        }
        return hours;
    }

    private Period period(JsonValue value, String path) {
        if (!(value instanceof JsonArray ends) || ends.size() != 2) {
            return fault(path, "period");
        }
        var from = time(ends.get(0), path + "[0]");
        var to = time(ends.get(1), path + "[1]");
        if (from != null && to != null && !from.isBefore(to)) {
            return fault(path, "period");
        }
        return new Period(from, to);
    }

    private LocalTime time(JsonValue value, String path) {
        if (value instanceof JsonString text && text.getString().matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            return LocalTime.parse(text.getString());
        }
        return fault(path, "time");
    }

    private LocalDate date(JsonValue value, String path) {
        try {
            var date = value instanceof JsonString text ? LocalDate.parse(text.getString()) : null;
            return date == null ? fault(path, "date") : within(date, date, path);
        } catch (DateTimeException e) {
            return fault(path, "date");
        }
    }

    private Instant instant(JsonObject object, String name, String path) {
        if (absent(object, name)) {
            return fault(path, "missing");
        }
        try {
            var moment = object.get(name) instanceof JsonString text
                    ? OffsetDateTime.parse(text.getString()).toInstant()
                    : null;
            return moment == null
                    ? fault(path, "instant")
                    : within(moment, moment.atZone(Formats.ZONE).toLocalDate(), path);
        } catch (DateTimeException e) {
            return fault(path, "instant");
        }
    }

    private <T> T within(T value, LocalDate date, String path) {
        if (date.getYear() < EvaluateTerm.FIRST_YEAR || date.getYear() > EvaluateTerm.LAST_YEAR) {
            return fault(path, "years", year(EvaluateTerm.FIRST_YEAR), year(EvaluateTerm.LAST_YEAR));
        }
        return value;
    }

    /** As text: a year has no grouping sign. */
    private static String year(int year) {
        return String.valueOf(year);
    }

    private <T> List<T> list(
            JsonObject object,
            String name,
            String path,
            int most,
            boolean needed,
            BiFunction<JsonValue, String, T> read) {
        if (absent(object, name)) {
            return needed ? faulty(path, "missing") : List.of();
        }
        if (!(object.get(name) instanceof JsonArray values)) {
            return faulty(path, "list");
        }
        if (values.size() > most) {
            return faulty(path, "many", most);
        }
        if (needed && values.isEmpty()) {
            return faulty(path, "missing");
        }
        var read1 = new ArrayList<T>();
        for (int i = 0; i < values.size(); i++) {
            var one = read.apply(values.get(i), path + "[" + i + "]");
            if (one != null) {
                read1.add(one);
            }
        }
        return read1;
    }

    private void known(JsonObject object, String path, Set<String> names) {
        object.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> fault(path.isEmpty() ? name : path + "." + name, "unknown"));
    }

    private static boolean absent(JsonObject object, String name) {
        return !object.containsKey(name) || object.isNull(name);
    }

    private <T> List<T> faulty(String path, String reason, Object... arguments) {
        fault(path, reason, arguments);
        return List.of();
    }

    private <T> T fault(String path, String reason, Object... arguments) {
        faults.add(new EvaluationFault(path, reason, List.of(arguments)));
        return null;
    }
}
