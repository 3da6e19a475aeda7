package vn.gov.dvctt.procedure.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of the format of procedure files, as the page about it shows it.
 *
 * @param name by which other pieces refer to it
 */
public record SchemaPiece(String name, String words, List<Member> members) {
    /** @param type in the words of JSON Schema; {@code piece} is the piece it refers to, empty where it refers to none */
    public record Member(String name, String type, String piece, boolean required, String words) {}

    static SchemaPiece of(String name, JsonObject schema, String language) {
        var required = schema.get("required") instanceof JsonArray names
                ? names.getValuesAs(JsonString::getString)
                : List.<String>of();
        var members = schema.getJsonObject("properties").entrySet().stream()
                .map(member -> member(
                        member.getKey(),
                        member.getValue().asJsonObject(),
                        required.contains(member.getKey()),
                        language))
                .toList();
        return new SchemaPiece(name, words(schema, language), members);
    }

    private static Member member(String name, JsonObject schema, boolean required, String language) {
        return new Member(name, type(schema), piece(schema), required, words(schema, language));
    }

    private static String words(JsonObject schema, String language) {
        return schema.getString("vi".equals(language) ? "x-vi" : "description", "");
    }

    /** {@code string}, {@code array of …}, or the values there are to choose from. */
    private static String type(JsonObject schema) {
        if (schema.containsKey("const")) {
            return schema.get("const").toString();
        }
        if (schema.get("enum") instanceof JsonArray values) {
            return values.stream().map(SchemaPiece::plain).collect(Collectors.joining(" | "));
        }
        if (schema.get("items") instanceof JsonObject items) {
            var each = type(items);
            return each.isEmpty() ? "[]" : "[" + each + "]";
        }
        return schema.get("type") instanceof JsonArray types
                ? types.stream().map(SchemaPiece::plain).collect(Collectors.joining(" | "))
                : schema.getString("type", "");
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static String piece(JsonObject schema) {
        return Stream.of(schema, schema.get("items"), either(schema))
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(one -> one.containsKey("$ref"))
                .map(one -> one.getString("$ref").replaceAll(".*/", ""))
                .findFirst()
                .orElse("");
    }

    /** The one alternative that is not null. */
    private static JsonValue either(JsonObject schema) {
        return schema.get("oneOf") instanceof JsonArray ways ? ways.get(ways.size() - 1) : JsonValue.NULL;
    }
}
