package vn.gov.dvctt.shared.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;

/** The promised shapes as JSON: every member is written, what is not known as null. */
public final class JsonText {
    private static final Jsonb WRITER = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    private JsonText() {}

    public static byte[] of(Record shape) {
        return WRITER.toJson(shape).getBytes(StandardCharsets.UTF_8);
    }
}
