package vn.gov.dvctt.procedure;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.shared.Refusal;

/**
 * What edits do to a part, as JSON patches (RFC 6902) forward and backward.
 *
 * @param content the part after it
 */
record PartChange(String content, String forward, String backward) {
    private static final String VALUE = "value";

    /** Applies the edits one after the other; refuses with {@code design.place} where one does not fit. */
    static PartChange of(String content, List<PartEdit> edits) {
        try {
            JsonObject now = object(content);
            var forward = Json.createArrayBuilder();
            var backward = new ArrayList<JsonObject>();
            for (var edit : edits) {
                var step = step(now, edit);
                backward.add(inverse(now, step));
                now = Json.createPatch(array(step)).apply(now);
                forward.add(step);
            }
            Collections.reverse(backward);
            var back = Json.createArrayBuilder();
            backward.forEach(back::add);
            return new PartChange(
                    now.toString(), forward.build().toString(), back.build().toString());
        } catch (JsonException | IndexOutOfBoundsException | ClassCastException | IllegalArgumentException e) {
            throw new Refusal("design.place");
        }
    }

    /** The part after a patch that was made by {@link #of}. */
    static String patched(String content, String patch) {
        try (var reader = Json.createReader(new StringReader(patch))) {
            return Json.createPatch(reader.readArray()).apply(object(content)).toString();
        }
    }

    private static JsonObject step(JsonObject now, PartEdit edit) {
        if (edit.path().isEmpty()) {
            throw new Refusal("design.place");
        }
        var step = Json.createObjectBuilder();
        switch (edit.kind()) {
            case SET ->
                step.add("op", there(now, edit.path()) ? "replace" : "add").add(VALUE, value(edit.value()));
            case INSERT -> {
                if (!listed(now, edit.path())) {
                    throw new Refusal("design.place");
                }
                step.add("op", "add").add(VALUE, value(edit.value()));
            }
            case REMOVE -> step.add("op", "remove");
            case MOVE -> step.add("op", "move").add("from", String.valueOf(edit.from()));
            default -> throw new IllegalArgumentException(String.valueOf(edit.kind()));
        }
        return step.add("path", exact(now, edit.path())).build();
    }

    private static JsonObject inverse(JsonObject now, JsonObject step) {
        var path = step.getString("path");
        JsonObjectBuilder back = Json.createObjectBuilder();
        switch (step.getString("op")) {
            case "replace" -> back.add("op", "replace").add("path", path).add(VALUE, at(now, path));
            case "add" -> back.add("op", "remove").add("path", path);
            case "remove" -> back.add("op", "add").add("path", path).add(VALUE, at(now, path));
            default -> back.add("op", "move").add("from", path).add("path", step.getString("from"));
        }
        return back.build();
    }

    private static JsonValue at(JsonStructure now, String path) {
        return Json.createPointer(path).getValue(now);
    }

    private static boolean there(JsonStructure now, String path) {
        return Json.createPointer(path).containsValue(now);
    }

    private static boolean listed(JsonStructure now, String path) {
        return at(now, parent(path)).getValueType() == JsonValue.ValueType.ARRAY;
    }

    /** {@code /list/-} with the number that the end has now. */
    private static String exact(JsonStructure now, String path) {
        if (!path.endsWith("/-")) {
            return path;
        }
        return parent(path) + "/" + at(now, parent(path)).asJsonArray().size();
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static JsonArray array(JsonObject step) {
        JsonArrayBuilder one = Json.createArrayBuilder();
        return one.add(step).build();
    }

    static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonValue value(String text) {
        try (var reader = Json.createReader(new StringReader(String.valueOf(text)))) {
            return reader.readValue();
        }
    }
}
