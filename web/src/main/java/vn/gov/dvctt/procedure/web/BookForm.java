package vn.gov.dvctt.procedure.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.web.Formats;

/** Questions of a workbook, row by row: a new section where its title changes, a column where a row names the table it belongs to. */
final class BookForm {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    private final Map<String, Integer> places;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Locale locale;
    private int numbered;

    /** A section in the making. */
    private record Section(String title, List<Field> fields) {}

    /** A question in the making, with the columns it gets in later rows. */
    private record Field(JsonObject said, List<JsonObject> columns) {}

    private record Table(String place, Field field) {}

    BookForm(Map<String, Integer> places, Locale locale) {
        this.places = places;
        this.locale = locale;
    }

    /** The form as JSON text; empty: there is no row. */
    String read(List<BookRow> rows) {
        rows.forEach(this::row);
        return rows.isEmpty() ? "" : form();
    }

    private void row(BookRow row) {
        var table = row.text("table");
        if (!table.isEmpty()) {
            column(row, table);
            return;
        }
        var title = row.text("section");
        if (sections.isEmpty() || !title.isEmpty() && !title.equals(last().title())) {
            sections.add(new Section(
                    title.isEmpty() ? Formats.text(locale, "design.new.section") : title, new ArrayList<>()));
        }
        var field = new Field(question(row), new ArrayList<>());
        var place = "/form/sections/" + (sections.size() - 1) + "/fields/"
                + last().fields().size();
        last().fields().add(field);
        places.put(place, row.number());
        if (field.said().getString("kind").equals(FieldKind.TABLE.name())) {
            tables.put(field.said().getString("id"), new Table(place, field));
        }
    }

    private void column(BookRow row, String table) {
        var of = tables.get(table);
        if (of == null) {
            row.refused("table", "noTable", table);
            return;
        }
        places.put(of.place() + "/columns/" + of.field().columns().size(), row.number());
        of.field().columns().add(question(row));
    }

    private Section last() {
        return sections.get(sections.size() - 1);
    }

    private JsonObject question(BookRow row) {
        numbered++;
        var id = row.text("id");
        var field = Json.createObjectBuilder()
                .add("id", id.isEmpty() ? "f" + numbered : id)
                .add("kind", kind(row).name())
                .add("required", row.yes("required"));
        row.needed("label");
        row.label(field, "label", "label", "labelEn");
        row.label(field, "help", "help", "");
        row.label(field, "unit", "unit", "");
        row.put(field, "formula", "formula");
        row.files(field);
        options(row, field);
        when(row, field);
        return field.build();
    }

    private static FieldKind kind(BookRow row) {
        var said = row.text("kind");
        if (said.isEmpty()) {
            return FieldKind.TEXT;
        }
        var found = FieldKind.offered().stream()
                .filter(kind -> isCalled(kind, Folded.of(said).strip()))
                .findFirst();
        if (found.isEmpty()) {
            row.refused("kind", "kind", said);
        }
        return found.orElse(FieldKind.TEXT);
    }

    private static boolean isCalled(FieldKind kind, String said) {
        return Folded.of(kind.name()).strip().equals(said)
                || kind.name().equalsIgnoreCase(said.replace(' ', '_'))
                || LANGUAGES.stream()
                        .map(language -> Folded.of(Formats.text(language, "form_file.kind." + kind))
                                .strip())
                        .anyMatch(said::equals);
    }

    /** One choice a line: {@code id = words}, or words alone. */
    private static void options(BookRow row, JsonObjectBuilder field) {
        var options = Json.createArrayBuilder();
        int number = 0;
        for (var line : row.text("options").split("[\\n;]")) {
            if (!line.isBlank()) {
                number++;
                var parts = line.split("=", 2);
                var words = parts[parts.length - 1].strip();
                options.add(Json.createObjectBuilder()
                        .add("id", parts.length == 2 ? parts[0].strip() : "o" + number)
                        .add("label", Json.createObjectBuilder().add("vi", words)));
            }
        }
        if (number > 0) {
            field.add("options", options);
        }
    }

    /** {@code id = value, value}. */
    private static void when(BookRow row, JsonObjectBuilder field) {
        var said = row.text("when");
        if (said.isEmpty()) {
            return;
        }
        var parts = said.split("=", 2);
        if (parts.length < 2) {
            row.refused("when", "when");
            return;
        }
        var values = Json.createArrayBuilder();
        Arrays.stream(parts[1].split("[,;]"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        field.add(
                "showWhen",
                Json.createObjectBuilder().add("field", parts[0].strip()).add("in", values));
    }

    private String form() {
        var list = Json.createArrayBuilder();
        for (int index = 0; index < sections.size(); index++) {
            var fields = Json.createArrayBuilder();
            sections.get(index).fields().forEach(field -> fields.add(whole(field)));
            list.add(Json.createObjectBuilder()
                    .add("id", "s" + (index + 1))
                    .add(
                            "title",
                            Json.createObjectBuilder()
                                    .add("vi", sections.get(index).title()))
                    .add("fields", fields));
        }
        return Json.createObjectBuilder()
                .add("schema", 1)
                .add("sections", list)
                .build()
                .toString();
    }

    private static JsonObjectBuilder whole(Field field) {
        var whole = Json.createObjectBuilder(field.said());
        if (!field.columns().isEmpty()) {
            var columns = Json.createArrayBuilder();
            field.columns().forEach(columns::add);
            whole.add("columns", columns);
        }
        return whole;
    }
}
