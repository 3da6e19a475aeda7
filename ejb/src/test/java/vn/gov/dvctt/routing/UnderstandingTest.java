package vn.gov.dvctt.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.routing.api.DeadReason;
import vn.gov.dvctt.routing.message.MessageType;
import vn.gov.dvctt.routing.message.ProcessingResult;

class UnderstandingTest {
    /** Values that are wrong in most places and right in some. */
    private static final List<JsonValue> STRANGE = List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            Json.createValue(-1),
            Json.createValue(1.5),
            Json.createValue(7),
            Json.createValue(""),
            Json.createValue("x".repeat(5000)),
            Json.createValue("2026-13-45"),
            Json.createValue("2026-11-24"),
            Json.createValue("2026-11-24T08:30:00+07:00"),
            JsonValue.EMPTY_JSON_OBJECT,
            JsonValue.EMPTY_JSON_ARRAY,
            Json.createArrayBuilder().add("x").build());

    @Test
    void resultIsUnderstood() {
        var message = Understanding.of(arrival("result.decided.v1", example(MessageType.RESULT_DECIDED), null));
        assertTrue(((ProcessingResult) message).approved());
    }

    @Test
    void unknownVersionIsRefused() {
        assertEquals(DeadReason.UNKNOWN_TYPE, reason("result.decided.v2", example(MessageType.RESULT_DECIDED)));
        assertEquals(DeadReason.UNKNOWN_TYPE, reason(null, "{}"));
    }

    @Test
    void systemCannotSpeakThePortalsPart() {
        assertEquals(DeadReason.UNKNOWN_TYPE, reason("dossier.received.v1", example(MessageType.DOSSIER_RECEIVED)));
    }

    @Test
    void malformedTextIsToldFromABrokenSchema() {
        assertEquals(DeadReason.NOT_JSON, reason("result.decided.v1", "{\"dossierCode\": "));
        assertEquals(DeadReason.NOT_JSON, reason("result.decided.v1", ""));
        assertEquals(DeadReason.BREAKS_SCHEMA, reason("result.decided.v1", "[]"));
        assertEquals(DeadReason.BREAKS_SCHEMA, reason("result.decided.v1", "{}"));
        assertEquals(DeadReason.NOT_TEXT, reason("result.decided.v1", null));
    }

    @Test
    void senderIsWhomTheBrokerAuthenticated() {
        var arrival = arrival("result.decided.v1", example(MessageType.RESULT_DECIDED), "DDBD");
        assertEquals(
                DeadReason.FORGED_SENDER,
                assertThrows(NotUnderstood.class, () -> Understanding.of(arrival))
                        .reason());
    }

    @Test
    void faultsNameThePlaceAndTheRule() {
        var body = "{\"dossierCode\":\"x\",\"items\":[{\"path\":\"area\"}],\"answerBy\":\"mai\",\"at\":1}";
        var faults = WireSchema.of(MessageType.SUPPLEMENT_ASKED).faults(body);
        assertEquals(
                List.of("/dossierCode pattern", "/items/0/reason required", "/answerBy format", "/at type"),
                faults.stream().map(fault -> fault.path() + " " + fault.rule()).toList());
    }

    /** Every example with every value replaced by every strange one, and every field left out: our comparison and a complete validator agree. */
    @ParameterizedTest
    @EnumSource
    void comparisonAgreesWithACompleteValidator(MessageType type) {
        var judge = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        resource("/wire/" + type.wireName() + ".schema.json"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        for (var body : variants(parse(example(type)))) {
            var text = body.toString();
            assertEquals(
                    judge.validate(text, InputFormat.JSON).isEmpty(),
                    WireSchema.of(type).faults(text).isEmpty(),
                    text);
        }
    }

    private static List<JsonValue> variants(JsonValue value) {
        var variants = new ArrayList<>(STRANGE);
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                variants.add(Json.createObjectBuilder(object).remove(name).build());
                variants(member)
                        .forEach(other -> variants.add(Json.createObjectBuilder(object)
                                .add(name, other)
                                .build()));
            });
        } else if (value instanceof JsonArray array) {
            for (var i = 0; i < array.size(); i++) {
                var at = i;
                variants(array.get(i))
                        .forEach(other -> variants.add(
                                Json.createArrayBuilder(array).set(at, other).build()));
            }
        }
        return variants;
    }

    private static DeadReason reason(String type, String body) {
        return assertThrows(NotUnderstood.class, () -> Understanding.of(arrival(type, body, "TNN")))
                .reason();
    }

    private static Arrival arrival(String type, String body, String sender) {
        return new Arrival("TNN", "m1", type, null, body, sender);
    }

    private static String example(MessageType type) {
        return resource("/wire/examples/" + type.wireName() + ".json");
    }

    private static JsonValue parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static String resource(String path) {
        try (var in = MessageType.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
