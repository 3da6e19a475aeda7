package vn.gov.dvctt.procedure.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.PartEdit;

/**
 * A piece of a definition seen as answers of a form, and changed answers as edits of it. A field {@code label__vi} stands for the member {@code vi} of the member
 * {@code label}; a table for a list of objects, or of texts where its only column is {@code value}. What the form does not ask for stays as it is.
 */
record DesignSheet(FormDefinition form) {
    private static final String DEEPER = "__";
    private static final String PLAIN = "value";
    /** The choice that takes the member away. */
    static final String NOTHING = "-";

    Map<String, String> answers(JsonObject piece) {
        var answers = new HashMap<String, String>();
        form.fields().forEach(field -> {
            var value = at(piece, field.id());
            if (field.kind() == FieldKind.TABLE && value instanceof JsonArray rows) {
                rows(field, rows, answers);
            } else if (value != null) {
                answers.put(field.id(), text(value));
            }
        });
        return answers;
    }

    private static void rows(FormField table, JsonArray rows, Map<String, String> answers) {
        for (int row = 0; row < rows.size(); row++) {
            for (var column : table.columns()) {
                var value = rows.get(row) instanceof JsonObject object ? at(object, column.id()) : rows.get(row);
                if (value != null) {
                    answers.put(table.id() + "." + row + "." + column.id(), text(value));
                }
            }
        }
    }

    private static JsonValue at(JsonObject piece, String id) {
        JsonValue value = piece;
        for (var name : id.split(DEEPER)) {
            value = value instanceof JsonObject object ? object.get(name) : null;
        }
        return value == JsonValue.NULL ? null : value;
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().toPlainString();
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(DesignSheet::text).collect(Collectors.joining(","));
        }
        return value.toString();
    }

    /** Answers that cannot stand in the definition, such as a number that is none. */
    List<FieldFault> faults(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty() && numeric(answer.getKey()))
                .filter(answer -> !answer.getValue().matches("-?\\d{1,15}(\\.\\d{1,10})?"))
                .map(answer -> new FieldFault(answer.getKey(), "number"))
                .toList();
    }

    private boolean numeric(String path) {
        return form.fieldOf(path)
                .map(field -> field.id().equals(path) ? field : column(field, path))
                .filter(field -> field.kind() == FieldKind.NUMBER || field.kind() == FieldKind.MONEY)
                .isPresent();
    }

    private static FormField column(FormField table, String path) {
        return table.columns().stream()
                .filter(column -> path.endsWith("." + column.id()))
                .findFirst()
                .orElse(table);
    }

    /** What turns the piece at this place into one that says what was answered. */
    List<PartEdit> edits(String place, JsonObject before, Map<String, String> answers) {
        var after = piece(before, answers);
        var edits = new ArrayList<PartEdit>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(member -> !Objects.equals(before.get(member), after.get(member)))
                .forEach(member -> edits.add(
                        after.containsKey(member)
                                ? PartEdit.set(
                                        place + "/" + member, after.get(member).toString())
                                : PartEdit.remove(place + "/" + member)));
        return edits;
    }

    private JsonObject piece(JsonObject before, Map<String, String> answers) {
        var piece = before;
        for (var field : form.fields().toList()) {
            var value = field.kind() == FieldKind.TABLE
                    ? list(field, answers, at(piece, field.id()))
                    : value(field, answers.getOrDefault(field.id(), ""));
            piece = with(piece, List.of(field.id().split(DEEPER)), said(field, value));
        }
        return piece;
    }

    /** An empty list deep within says nothing: a condition without values is none. */
    private static JsonValue said(FormField field, JsonValue value) {
        return field.id().contains(DEEPER) && JsonValue.EMPTY_JSON_ARRAY.equals(value) ? null : value;
    }

    /** The object with a member, however deep; null takes it away, and with it objects that say nothing any more. */
    private static JsonObject with(JsonObject object, List<String> path, JsonValue value) {
        var name = path.get(0);
        var changed = Json.createObjectBuilder(object);
        var inner = value;
        if (path.size() > 1) {
            var present = object.get(name) instanceof JsonObject deeper ? deeper : JsonValue.EMPTY_JSON_OBJECT;
            inner = with(present, path.subList(1, path.size()), value);
            inner = ((JsonObject) inner).isEmpty() ? null : inner;
        }
        return inner == null
                ? changed.remove(name).build()
                : changed.add(name, inner).build();
    }

    private static JsonValue value(FormField field, String answer) {
        if (answer.isEmpty() || answer.equals(NOTHING)) {
            return null;
        }
        return switch (field.kind()) {
            case NUMBER, MONEY -> Json.createValue(new BigDecimal(answer));
            case YES_NO -> answer.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
            case MULTI_CHOICE -> texts(Arrays.asList(answer.split(",")));
            default -> Json.createValue(answer);
        };
    }

    private static JsonArray texts(List<String> texts) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        texts.forEach(list::add);
        return list.build();
    }

    /** Rows at the end in which nothing is written are none. */
    private static JsonValue list(FormField table, Map<String, String> answers, JsonValue before) {
        var numbers = new TreeSet<Integer>();
        answers.forEach((path, answer) -> {
            if (path.startsWith(table.id() + ".") && !answer.isEmpty()) {
                numbers.add(Integer.valueOf(path.split("\\.")[1]));
            }
        });
        var list = Json.createArrayBuilder();
        int count = numbers.isEmpty() ? 0 : numbers.last() + 1;
        var kept = before instanceof JsonArray rows && rows.size() == count ? rows : JsonValue.EMPTY_JSON_ARRAY;
        for (int row = 0; row < count; row++) {
            list.add(row(table, row, answers, row < kept.size() ? kept.get(row) : null));
        }
        return list.build();
    }

    private static JsonValue row(FormField table, int row, Map<String, String> answers, JsonValue before) {
        var prefix = table.id() + "." + row + ".";
        var columns = table.columns();
        if (columns.size() == 1 && columns.get(0).id().equals(PLAIN)) {
            return Json.createValue(answers.getOrDefault(prefix + PLAIN, ""));
        }
        var object = before instanceof JsonObject known ? known : JsonValue.EMPTY_JSON_OBJECT;
        for (var column : columns) {
            var value = value(column, answers.getOrDefault(prefix + column.id(), ""));
            object = with(object, List.of(column.id().split(DEEPER)), value);
        }
        return object;
    }
}
