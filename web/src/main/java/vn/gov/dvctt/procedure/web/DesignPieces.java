package vn.gov.dvctt.procedure.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.shared.web.Formats;

/** New pieces of a definition, and places beside a piece. */
final class DesignPieces {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private DesignPieces() {}

    static JsonObject at(JsonObject content, String place) {
        return place.isEmpty()
                ? content
                : (JsonObject) Json.createPointer(place).getValue(content);
    }

    static boolean isThere(JsonObject content, String place) {
        try {
            return Json.createPointer(place).containsValue(content);
        } catch (JsonException | IllegalArgumentException e) {
            // no pointer at all: an address that somebody typed
            return false;
        }
    }

    static int size(JsonObject content, String list) {
        return Json.createPointer(list).getValue(content) instanceof JsonArray array ? array.size() : 0;
    }

    /** The place after the piece in the innermost list of this name; empty: it is in none. */
    static String after(String at, String list) {
        var parts = at.split("/" + list + "/");
        return parts.length == 2
                ? parts[0] + "/" + list + "/" + (Integer.parseInt(parts[1].replaceAll("/.*", "")) + 1)
                : "";
    }

    static String beside(String at, int by) {
        return list(at) + "/" + (number(at) + by);
    }

    /** What is shown when the piece is gone: the one before it, or what it was in. */
    static String before(String at) {
        return number(at) > 0 ? beside(at, -1) : list(at).replaceAll("/[a-z]+$", "");
    }

    static boolean isSameSort(String one, String other) {
        return sort(one).equals(sort(other)) && !sort(one).isEmpty();
    }

    /** A column stays in its table. */
    private static String sort(String place) {
        return place.contains("/columns/") ? list(place) : place.replaceAll("\\d+", "");
    }

    private static String list(String at) {
        return at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }

    private static int number(String at) {
        return Integer.parseInt(at.substring(at.lastIndexOf('/') + 1));
    }

    static String section(DesignOutline outline) {
        return Json.createObjectBuilder()
                .add("id", outline.freeId("s"))
                .add("title", label("design.new.section"))
                .add("fields", JsonValue.EMPTY_JSON_ARRAY)
                .build()
                .toString();
    }

    static String field(DesignOutline outline, FieldKind kind) {
        var field = Json.createObjectBuilder()
                .add("id", outline.freeId("f"))
                .add("kind", kind.name())
                .add("label", label("design.new.field"))
                .add("required", false);
        if (kind == FieldKind.CHOICE || kind == FieldKind.MULTI_CHOICE) {
            field.add("options", Json.createArrayBuilder().add(option("a", 1)).add(option("b", 2)));
        }
        if (kind == FieldKind.TABLE) {
            field.add(
                    "columns",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("id", "c1")
                                    .add("kind", "TEXT")
                                    .add("label", label("design.new.column"))
                                    .add("required", true)));
        }
        return field.build().toString();
    }

    private static JsonObjectBuilder option(String id, int number) {
        return Json.createObjectBuilder().add("id", id).add("label", label("design.new.option", number));
    }

    /** A new piece for a list of this name. */
    static String fresh(String list) {
        return switch (list) {
            case "lines" -> named("name", "design.new.line").build().toString();
            case "reliefs" ->
                named("ground", "design.new.relief").add("percent", 100).build().toString();
            default -> paper();
        };
    }

    private static JsonObjectBuilder named(String member, String words) {
        return Json.createObjectBuilder().add(member, Formats.text(VIETNAMESE, words));
    }

    /** A rule by which nothing is charged yet. */
    static String rule() {
        return Json.createObjectBuilder()
                .add("moment", "SUBMISSION")
                .add("days", 10)
                .add("invoice", false)
                .add("lines", JsonValue.EMPTY_JSON_ARRAY)
                .add("reliefs", JsonValue.EMPTY_JSON_ARRAY)
                .build()
                .toString();
    }

    private static String paper() {
        return Json.createObjectBuilder()
                .add("name", Formats.text(VIETNAMESE, "design.new.paper"))
                .add("eForm", false)
                .add("mandatory", true)
                .add("originals", 1)
                .add("copies", 0)
                .add("later", false)
                .build()
                .toString();
    }

    private static JsonObjectBuilder label(String key, Object... arguments) {
        return Json.createObjectBuilder()
                .add("vi", Formats.text(VIETNAMESE, key, arguments))
                .add("en", Formats.text(Locale.ENGLISH, key, arguments));
    }
}
