package vn.gov.dvctt.procedure;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.procedure.api.FormatFault;
import vn.gov.dvctt.shared.BaseAddress;
import vn.gov.dvctt.shared.Refusal;

/** A version of a procedure as a text that another portal can read; its form is the published schema. */
record ProcedureFile(JsonObject whole) {
    static final String FORMAT = "dvctt-procedure";

    static ProcedureFile of(JsonObject definition, int version, Instant now) {
        return new ProcedureFile(Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("schema", 1)
                .add("version", version)
                .add("portal", BaseAddress.ofThisPortal())
                .add("givenAt", now.toString())
                .add("definition", definition)
                .build());
    }

    /** Refuses with {@code design.noFile} what is no JSON object. */
    static ProcedureFile read(byte[] text) {
        try (var reader = Json.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            return new ProcedureFile(reader.readObject());
        } catch (JsonException | StackOverflowError none) {
            throw new Refusal("design.noFile");
        }
    }

    byte[] text() {
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    List<FormatFault> faults(ProcedureSchema schema) {
        return schema.faults(whole);
    }

    /** Only where the schema is met. */
    JsonObject definition() {
        return whole.getJsonObject("definition");
    }

    int version() {
        return whole.getInt("version");
    }

    String portal() {
        return whole.getString("portal");
    }
}
