package vn.gov.dvctt.routing;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.gov.dvctt.routing.api.WireFault;

/** One walk over a value along a schema, collecting the differences. */
final class SchemaWalk {
    private final JsonObject root;
    private final List<WireFault> faults;

    SchemaWalk(JsonObject root, List<WireFault> faults) {
        this.root = root;
        this.faults = faults;
    }

    void check(JsonObject given, JsonValue value, String path) {
        var schema = resolved(given);
        if (!rightType(schema, value)) {
            fault(path, "type", schema.get("type").toString());
            return;
        }
        checkChoices(schema, value, path);
        if (value instanceof JsonObject object) {
            checkObject(schema, object, path);
        } else if (value instanceof JsonArray array) {
            checkArray(schema, array, path);
        } else if (value instanceof JsonString text) {
            checkText(schema, text.getString(), path);
        } else if (value instanceof JsonNumber number && schema.containsKey("minimum")) {
            checkMinimum(schema.getJsonNumber("minimum").bigDecimalValue(), number, path);
        }
    }

    private JsonObject resolved(JsonObject schema) {
        return schema.containsKey("$ref")
                ? (JsonObject) root.getValue(schema.getString("$ref").substring(1))
                : schema;
    }

    private void checkChoices(JsonObject schema, JsonValue value, String path) {
        if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value)) {
            fault(path, "enum", schema.get("enum").toString());
        }
        if (schema.containsKey("const") && !schema.get("const").equals(value)) {
            fault(path, "const", schema.get("const").toString());
        }
        if (schema.containsKey("anyOf")) {
            var alternatives = schema.getJsonArray("anyOf").getValuesAs(JsonObject.class);
            if (alternatives.stream().noneMatch(alternative -> holds(alternative, value))) {
                check(alternatives.get(0), value, path);
            }
        }
        if (schema.containsKey("if")) {
            var branch = holds(schema.getJsonObject("if"), value) ? "then" : "else";
            check(schema.getJsonObject(branch), value, path);
        }
    }

    private boolean holds(JsonObject schema, JsonValue value) {
        var differences = new ArrayList<WireFault>();
        new SchemaWalk(root, differences).check(schema, value, "");
        return differences.isEmpty();
    }

    private void checkObject(JsonObject schema, JsonObject object, String path) {
        if (schema.containsKey("required")) {
            for (var name : schema.getJsonArray("required").getValuesAs(JsonString::getString)) {
                if (!object.containsKey(name)) {
                    fault(path + "/" + name, "required", name);
                }
            }
        }
        var properties =
                schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        object.forEach((name, member) -> {
            if (properties.containsKey(name)) {
                check(properties.getJsonObject(name), member, path + "/" + name);
            } else if (schema.get("additionalProperties") instanceof JsonObject others) {
                check(others, member, path + "/" + name);
            }
        });
    }

    private void checkArray(JsonObject schema, JsonArray array, String path) {
        if (array.size() < schema.getInt("minItems", 0)) {
            fault(path, "minItems", String.valueOf(schema.getInt("minItems")));
        }
        if (array.size() > schema.getInt("maxItems", Integer.MAX_VALUE)) {
            fault(path, "maxItems", String.valueOf(schema.getInt("maxItems")));
        }
        if (schema.containsKey("items")) {
            for (var i = 0; i < array.size(); i++) {
                check(schema.getJsonObject("items"), array.get(i), path + "/" + i);
            }
        }
    }

    private void checkText(JsonObject schema, String text, String path) {
        var length = text.codePointCount(0, text.length());
        if (length < schema.getInt("minLength", 0)) {
            fault(path, "minLength", String.valueOf(schema.getInt("minLength")));
        }
        if (length > schema.getInt("maxLength", Integer.MAX_VALUE)) {
            fault(path, "maxLength", String.valueOf(schema.getInt("maxLength")));
        }
        if (schema.containsKey("pattern")
                && !Pattern.compile(schema.getString("pattern")).matcher(text).find()) {
            fault(path, "pattern", schema.getString("pattern"));
        }
        if (schema.containsKey("format") && !hasFormat(schema.getString("format"), text)) {
            fault(path, "format", schema.getString("format"));
        }
    }

    private static boolean hasFormat(String format, String text) {
        try {
            switch (format) {
                case "date-time" -> OffsetDateTime.parse(text);
                case "date" -> LocalDate.parse(text);
                default -> throw new IllegalStateException("format not known to this walk: " + format);
            }
            return true;
        } catch (DateTimeParseException differs) {
            return false;
        }
    }

    private void checkMinimum(BigDecimal least, JsonNumber number, String path) {
        if (number.bigDecimalValue().compareTo(least) < 0) {
            fault(path, "minimum", least.toPlainString());
        }
    }

    private static boolean rightType(JsonObject schema, JsonValue value) {
        var type = schema.get("type");
        if (type instanceof JsonArray several) {
            return several.getValuesAs(JsonString::getString).stream().anyMatch(name -> isA(name, value));
        }
        return !(type instanceof JsonString one) || isA(one.getString(), value);
    }

    private static boolean isA(String type, JsonValue value) {
        var is = value.getValueType();
        return switch (type) {
            case "object" -> is == ValueType.OBJECT;
            case "array" -> is == ValueType.ARRAY;
            case "string" -> is == ValueType.STRING;
            case "boolean" -> is == ValueType.TRUE || is == ValueType.FALSE;
            case "null" -> is == ValueType.NULL;
            // 5.0 and 5e0 are integers in JSON Schema
            case "integer" ->
                value instanceof JsonNumber number
                        && number.bigDecimalValue().stripTrailingZeros().scale() <= 0;
            default -> is == ValueType.NUMBER;
        };
    }

    private void fault(String path, String rule, String expected) {
        faults.add(new WireFault(path.isEmpty() ? "/" : path, rule, expected));
    }
}
