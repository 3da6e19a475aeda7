package vn.gov.dvctt.processing.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.gov.dvctt.shared.web.Formats;

/** The question of the calculator as a person types it; it becomes the same question that machines ask, so that one reader says what is wrong. */
final class ClockForm {
    static final int MOST_ROWS = 20;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** One phase of the term as typed. */
    public record Phase(int index, String amount, String unit) {}

    /** One pause as typed; {@code until} stays empty while it lasts. */
    public record Pause(int index, String from, String until) {}

    private final Map<String, String[]> given;

    ClockForm(Map<String, String[]> given) {
        this.given = given;
    }

    boolean isAsked() {
        return given.containsKey("go");
    }

    String one(String name) {
        return at(name, 0);
    }

    /** As many as were typed, one more where one was asked for, at least one. */
    List<Phase> phases() {
        var rows = new ArrayList<Phase>();
        for (int i = 0; i < rows("amount", "phase", 1); i++) {
            rows.add(new Phase(i, at("amount", i), at("unit", i)));
        }
        return rows;
    }

    List<Pause> pauses() {
        var rows = new ArrayList<Pause>();
        for (int i = 0; i < rows("from", "pause", 0); i++) {
            rows.add(new Pause(i, at("from", i), at("until", i)));
        }
        return rows;
    }

    boolean isOwnCalendar() {
        return given.containsKey("own");
    }

    private int rows(String name, String kind, int least) {
        int typed = given.getOrDefault(name, new String[0]).length;
        int wanted = one("more").equals(kind) ? typed + 1 : typed;
        return Math.max(least, Math.min(MOST_ROWS, wanted));
    }

    private String at(String name, int place) {
        var values = given.get(name);
        return values == null || place >= values.length ? "" : values[place].strip();
    }

    JsonObject question() {
        var question = Json.createObjectBuilder().add("received", moment(one("date") + " " + one("time")));
        var phases = Json.createArrayBuilder();
        phases().forEach(row -> phases.add(phase(row)));
        var pauses = Json.createArrayBuilder();
        filledPauses().forEach(row -> pauses.add(pause(row)));
        question.add("phases", phases).add("pauses", pauses);
        if (isOwnCalendar()) {
            question.add("calendar", calendar());
        }
        return question.build();
    }

    /** A row left empty is no pause. */
    private List<Pause> filledPauses() {
        return pauses().stream()
                .filter(row -> !row.from().isEmpty() || !row.until().isEmpty())
                .toList();
    }

    /** The input that a wrong field of the question was typed into. */
    String input(String path) {
        var parts = path.split("[\\[\\].]+");
        return switch (parts[0]) {
            case "phases" -> (parts.length > 2 ? parts[2] : "amount") + "_" + (parts.length > 1 ? parts[1] : "0");
            case "pauses" -> pauseInput(parts);
            case "calendar" -> parts.length > 1 ? parts[1] : "off";
            default -> "date";
        };
    }

    private String pauseInput(String[] parts) {
        var filled = filledPauses();
        int place = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        int row = place < filled.size() ? filled.get(place).index() : 0;
        return (parts.length > 2 && parts[2].equals("to") ? "until_" : "from_") + row;
    }

    private static JsonObjectBuilder phase(Phase row) {
        var phase = Json.createObjectBuilder().add("unit", row.unit());
        return row.amount().matches("\\d{1,9}")
                ? phase.add("amount", Integer.parseInt(row.amount()))
                : phase.add("amount", row.amount());
    }

    private static JsonObjectBuilder pause(Pause row) {
        var pause = Json.createObjectBuilder().add("from", moment(row.from()));
        return row.until().isEmpty() ? pause : pause.add("to", moment(row.until()));
    }

    private JsonObjectBuilder calendar() {
        var calendar = Json.createObjectBuilder().add("off", dates(one("off"))).add("work", dates(one("work")));
        var hours = Json.createArrayBuilder();
        Arrays.stream(one("hours").split("[,;\\s]+"))
                .filter(period -> !period.isEmpty())
                .forEach(period -> hours.add(period(period)));
        return one("hours").isEmpty() ? calendar : calendar.add("hours", hours);
    }

    private static JsonArrayBuilder period(String text) {
        var ends = Json.createArrayBuilder();
        Arrays.stream(text.split("-", -1)).map(ClockForm::time).forEach(ends::add);
        return ends;
    }

    private static String time(String text) {
        return parsed(() -> LocalTime.parse(text.strip(), TIME).toString()).orElse(text);
    }

    private static JsonArrayBuilder dates(String text) {
        var dates = Json.createArrayBuilder();
        Arrays.stream(text.split("[,;\\s]+"))
                .filter(date -> !date.isEmpty())
                .map(date ->
                        parsed(() -> LocalDate.parse(date, DATE).toString()).orElse(date))
                .forEach(dates::add);
        return dates;
    }

    /** What cannot be read goes on as it is: the reader of the question says so. */
    private static String moment(String text) {
        var parts = text.strip().split("\\s+", 2);
        return parsed(() -> LocalDateTime.of(LocalDate.parse(parts[0], DATE), LocalTime.parse(parts[1], TIME))
                        .atZone(Formats.ZONE)
                        .toOffsetDateTime()
                        .toString())
                .orElse(text);
    }

    private static Optional<String> parsed(Supplier<String> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
