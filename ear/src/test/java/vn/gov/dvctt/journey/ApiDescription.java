package vn.gov.dvctt.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the running portal says of its API, and whether that is well said and true. */
final class ApiDescription {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STANDARD = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode description;

    ApiDescription(String json) throws IOException {
        description = JSON.readTree(json);
    }

    static ApiDescription of(Caller caller) throws IOException {
        return new ApiDescription(
                caller.get("/api/openapi", "Accept: application/json").body());
    }

    JsonNode root() {
        return description;
    }

    /** Where it breaks the standard of the OpenAPI Initiative, by its own schema. */
    Set<String> faults() {
        var factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaMappers(
                        mappers -> mappers.mapPrefix("https://spec.openapis.org", "classpath:spec.openapis.org")));
        return messages(factory.getSchema(SchemaLocation.of(STANDARD), STRICT).validate(description));
    }

    /** Every method that is described, as {@code GET /api/v1/health}. */
    Set<String> operations() {
        var all = new TreeSet<String>();
        description.get("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> all.add(method.toUpperCase() + " " + path.getKey())));
        return all;
    }

    /** Where an answer differs from what is promised for it: status, media type, and each member that is missing, wrong or not described. */
    Set<String> faults(String method, String path, Caller.Answer answer) {
        var responses = description.at("/paths/" + path.replace("/", "~1") + "/" + method.toLowerCase() + "/responses");
        var response = responses.get(String.valueOf(answer.status()));
        if (response == null) {
            return Set.of(answer.status() + " is not described for " + method + " " + path);
        }
        var schema = response.at("/content/" + answer.type().replace("/", "~1") + "/schema/$ref");
        if (schema.isMissingNode()) {
            return Set.of(answer.type() + " is not described for " + method + " " + path + " " + answer.status());
        }
        return messages(shape(schema.asText()).validate(answer.body(), InputFormat.JSON));
    }

    /** The named shape, with nothing allowed beside what it describes: callers must bear more, we do not add it unsaid. */
    private JsonSchema shape(String reference) {
        var schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$ref", reference);
        var shapes = (ObjectNode) description.at("/components/schemas").deepCopy();
        shapes.forEach(shape -> {
            if (shape.has("properties")) {
                ((ObjectNode) shape).put("additionalProperties", false);
            }
        });
        schema.putObject("components").set("schemas", shapes);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, STRICT);
    }

    private static Set<String> messages(Set<ValidationMessage> found) {
        return found.stream().map(ValidationMessage::getMessage).collect(Collectors.toCollection(TreeSet::new));
    }

    static JsonNode read(String json) throws IOException {
        return JSON.readTree(json);
    }

    static List<String> texts(JsonNode rows, String member) {
        return rows.findValuesAsText(member);
    }
}
