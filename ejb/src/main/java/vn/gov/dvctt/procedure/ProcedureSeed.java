package vn.gov.dvctt.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import vn.gov.dvctt.procedure.api.FormDefinition;

/**
 * Loads the catalogue that the product brings along: each procedure once, and once more as a further version where a later release says something else about it. A
 * version that people publish on screen has no fingerprint and is never overruled.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class ProcedureSeed {
    private static final String FOLDER = "seed/procedure/";

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Versions versions;

    @Inject
    private DraftCheck checks;

    @Inject
    private CataloguePress press;

    private final Map<String, FormDefinition> forms = new HashMap<>();

    @PostConstruct
    void load() {
        var seed = json("catalogue.json");
        fields(seed);
        for (var value : seed.getJsonArray("procedures")) {
            var written = value.toString();
            var definition = versions.parsed(written);
            var form = text(definition.formRef() + ".form.json");
            publish(definition.with(form(definition.formRef(), form)), hash(written + form));
        }
    }

    private void fields(JsonObject seed) {
        int position = 0;
        for (var field : seed.getJsonArray("fields").getValuesAs(JsonObject.class)) {
            var code = field.getString("code");
            position++;
            if (em.find(CatalogueField.class, code) == null) {
                em.persist(new CatalogueField(
                        code, field.getString("name"), field.getString("nameEn"), field.getString("icon"), position));
            }
        }
        em.flush();
    }

    private void publish(Definition definition, String fingerprint) {
        var faults = checks.grave(definition);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(definition.code() + ": " + faults);
        }
        press.seeded(definition, fingerprint);
    }

    private FormDefinition form(String name, String text) {
        return forms.computeIfAbsent(name, ignored -> versions.form(text));
    }

    private static JsonObject json(String name) {
        try (var reader = Json.createReader(open(name))) {
            return reader.readObject();
        }
    }

    private static String text(String name) {
        try (var stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var found = ProcedureSeed.class.getClassLoader().getResourceAsStream(FOLDER + name);
        if (found == null) {
            throw new IllegalStateException("missing in the application: " + FOLDER + name);
        }
        return found;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
