package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the API: valid by the standard's own schema, whole, in both notations, and kept by what the counter for files answers. */
class ApiDescriptionIT {
    private static final String DOCUMENTS = "/api/v1/systems/documents/";

    private static Caller caller;
    private static ApiDescription description;

    @BeforeAll
    static void call() throws IOException {
        caller = new Caller(Portal.shared().installation().portal(), "127.0.0.32");
        description = ApiDescription.of(caller);
    }

    @Test
    void descriptionIsValidByTheSchemaOfTheStandard() {
        assertEquals(Set.of(), description.faults());
        assertTrue(description.root().get("openapi").asText().startsWith("3."));
    }

    @Test
    void aBrokenDescriptionIsNotFoundValid() throws IOException {
        var broken = new ApiDescription(description.root().toString().replace("\"responses\"", "\"answers\""));
        assertFalse(broken.faults().isEmpty());
    }

    @Test
    void everyResourceIsDescribedAndNothingElse() {
        assertEquals(
                Set.of(
                        "GET /api/v1/dossiers/{code}",
                        "GET /api/v1/health",
                        "GET /api/v1/procedures",
                        "GET /api/v1/procedures/{code}",
                        "GET /api/v1/provinces/{id}/communes",
                        "GET /api/v1/systems/papers/{reference}",
                        "POST /api/v1/clock/evaluations",
                        "POST /api/v1/verifications",
                        "PUT /api/v1/systems/documents/{sha256}"),
                description.operations());
        var schemas = description.root().at("/components/schemas");
        schemas.fields()
                .forEachRemaining(shape -> assertTrue(
                        shape.getValue().has("properties") || shape.getValue().has("enum"),
                        shape.getKey() + " says nothing"));
    }

    @Test
    void jsonAndYamlSayTheSame() throws IOException {
        var yaml = new ObjectMapper(new YAMLFactory());
        assertEquals(description.root(), yaml.readTree(read("/api/openapi", "Accept: application/yaml")));
        assertEquals(description.root(), ApiDescription.read(read("/api/openapi?format=JSON", "Accept: */*")));
        assertEquals(description.root(), yaml.readTree(read("/api/openapi?format=YAML", "Accept: */*")));
    }

    private static String read(String path, String header) throws IOException {
        var answer = caller.get(path, header);
        assertEquals(200, answer.status());
        return answer.body();
    }

    @Test
    void healthIsAnsweredAsDescribed() throws IOException {
        var answer = caller.get("/api/v1/health");
        assertEquals(Set.of(), description.faults("GET", "/api/v1/health", answer));
    }

    @Test
    void theCounterForFilesAnswersAsDescribed() throws Exception {
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        var taken = deposit(hash + "?name=ket-qua.pdf", pdf);
        assertEquals(Set.of(), description.faults("PUT", DOCUMENTS + "{sha256}", taken));
        assertEquals(200, taken.status(), taken.body());
        var refused = deposit("0".repeat(64) + "?name=ket-qua.pdf", pdf);
        assertEquals(Set.of(), description.faults("PUT", DOCUMENTS + "{sha256}", refused));
        PublicApiIT.problem(refused, 422, "urn:dvctt:problem:refused", "Không thực hiện được");
        assertEquals(
                "routing.hashDiffers",
                ApiDescription.read(refused.body()).get("refusal").asText());
        var nameless = deposit(hash, pdf);
        assertEquals(Set.of(), description.faults("PUT", DOCUMENTS + "{sha256}", nameless));
        assertEquals(
                "name",
                ApiDescription.read(nameless.body()).at("/errors/0/field").asText());
        var unknown = caller.get("/api/v1/systems/papers/abcdefghijklmnopqrstuv", authorization());
        assertEquals(Set.of(), description.faults("GET", "/api/v1/systems/papers/{reference}", unknown));
        assertEquals(404, unknown.status());
    }

    private static Caller.Answer deposit(String path, byte[] content) throws IOException {
        return caller.send("PUT", DOCUMENTS + path, content, authorization(), "Content-Type: application/octet-stream");
    }

    private static String authorization() throws IOException {
        var secrets = Portal.shared().installation().home().resolve("secrets");
        var pair = "TNN:" + Files.readString(secrets.resolve("TNN.password")).strip();
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
