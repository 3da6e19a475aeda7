package vn.gov.dvctt.routing;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.routing.api.WireFault;
import vn.gov.dvctt.routing.message.MessageType;

/**
 * Compares a body with the published schema of its type and says every difference. Knows the part of JSON Schema that the contract uses; a test holds it
 * against a complete validator.
 */
final class WireSchema {
    // found once: looking for it means asking every library of the application
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Map<MessageType, WireSchema> ALL = all();

    private final JsonObject root;

    private WireSchema(JsonObject root) {
        this.root = root;
    }

    static WireSchema of(MessageType type) {
        return ALL.get(type);
    }

    private static Map<MessageType, WireSchema> all() {
        var schemas = new EnumMap<MessageType, WireSchema>(MessageType.class);
        for (var type : MessageType.values()) {
            try (var in = MessageType.class.getResourceAsStream("/wire/" + type.wireName() + ".schema.json");
                    var reader = JSON.createReader(in)) {
                schemas.put(type, new WireSchema(reader.readObject()));
            } catch (java.io.IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
        return schemas;
    }

    /** @throws JsonException where the body is not JSON */
    List<WireFault> faults(String body) {
        var faults = new ArrayList<WireFault>();
        new SchemaWalk(root, faults).check(root, parse(body), "");
        return faults;
    }

    /** What the body gives as dossier code, believed or not; null where it gives none. */
    static String dossierCode(String body) {
        var code = parse(body) instanceof JsonObject object ? object.get("dossierCode") : null;
        return code instanceof JsonString text && text.getString().length() <= 40 ? text.getString() : null;
    }

    private static JsonValue parse(String body) {
        try (var reader = JSON.createReader(new StringReader(body))) {
            return reader.readValue();
        }
    }
}
