package vn.gov.dvctt.procedure;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.procedure.api.FormatFault;

/** The published schema of procedure files (article 18.5 of the circular), and what departs from it. Nothing is ever fetched: all schemas are at hand. */
@ApplicationScoped
class ProcedureSchema {
    private static final String FILE = "/procedure/procedure.schema.json";
    private static final URI DEFINITION = URI.create("urn:vn:gov:dvctt:procedure:definition");
    private static final int MOST = 100;
    /** What these say is said better by what stands within them. */
    private static final Set<String> WRAPPING = Set.of("$ref", "properties", "items", "allOf", "oneOf", "anyOf");

    private final Validator validator;
    private final URI file;

    ProcedureSchema() {
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new JakartaJsonNode.Factory())
                .withSchemaResolver(uri -> SchemaResolver.Result.empty())
                .withDisabledSchemaValidation(true)
                .createValidator();
        var schema = read();
        file = validator.registerSchema(schema);
        validator.registerSchema(DEFINITION, (JsonValue) definition(schema));
    }

    /** Of a whole file. */
    List<FormatFault> faults(JsonObject whole) {
        return faults(file, whole);
    }

    /** Of what one version says. */
    List<FormatFault> definitionFaults(JsonObject definition) {
        return faults(DEFINITION, definition);
    }

    private List<FormatFault> faults(URI schema, JsonValue value) {
        return validator.validate(schema, value).getErrors().stream()
                .filter(error -> !WRAPPING.contains(String.valueOf(error.getKeyword())))
                .map(ProcedureSchema::fault)
                .distinct()
                .sorted(Comparator.comparing(FormatFault::place))
                .limit(MOST)
                .toList();
    }

    /** Without a keyword: nothing may stand there at all. */
    private static FormatFault fault(Error error) {
        var keyword = error.getKeyword() == null ? "additionalProperties" : error.getKeyword();
        return new FormatFault(error.getInstanceLocation(), keyword, String.valueOf(error.getError()));
    }

    private static JsonObject definition(JsonObject whole) {
        return Json.createObjectBuilder()
                .add("$schema", whole.getString("$schema"))
                .add("$ref", "#/$defs/definition")
                .add("$defs", whole.get("$defs"))
                .build();
    }

    private static JsonObject read() {
        try (var stream = ProcedureSchema.class.getResourceAsStream(FILE);
                var reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
