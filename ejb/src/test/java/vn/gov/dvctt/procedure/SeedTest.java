package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;

class SeedTest {
    private static InputStream seed(String name) {
        return SeedTest.class.getResourceAsStream("/seed/procedure/" + name);
    }

    private static List<Definition> definitions() throws Exception {
        try (var json = JsonbBuilder.create();
                var reader = Json.createReader(seed("catalogue.json"))) {
            return reader.readObject().getJsonArray("procedures").stream()
                    .map(value -> json.fromJson(value.toString(), Definition.class))
                    .toList();
        }
    }

    private static FormDefinition form(String name) throws Exception {
        try (var json = JsonbBuilder.create()) {
            return json.fromJson(seed(name + ".form.json"), FormDefinition.class);
        }
    }

    @Test
    void allProceduresOfTheMinistryAreThereWithTermSystemAndForm() throws Exception {
        var codes = new HashSet<String>();
        for (var definition : definitions()) {
            assertTrue(codes.add(definition.code()), definition.code());
            assertFalse(definition.systems().isEmpty(), definition.code());
            assertFalse(definition.phases().isEmpty(), definition.code());
            assertFalse(form(definition.formRef()).sections().isEmpty(), definition.code());
            assertFalse(definition.provenance().isEmpty(), definition.code());
        }
        assertEquals(32, codes.size());
    }

    @Test
    void aFeeThatIsNotKnownIsNeverZero() throws Exception {
        for (var definition : definitions()) {
            if (definition.fee().amount() != null && definition.fee().amount() == 0) {
                assertEquals("NONE", definition.fee().kind(), definition.code());
            }
        }
    }

    @Test
    void interlinkedProcedureGoesToThreeSystems() throws Exception {
        var linked = definitions().stream()
                .filter(one -> one.code().equals("2.002804"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, new HashSet<>(linked.systems()).size());
    }

    @Test
    void everyProcessIsSound() throws Exception {
        var units = Set.of("TNN", "DCKS", "HDTL", "MT", "KTTV", "BDKH", "DDBD", "BHD", "VT", "DD", "CNTT", "VPB");
        for (var definition : definitions()) {
            assertNotNull(definition.process(), definition.code());
            assertEquals(
                    List.of(),
                    ProcessCheck.faults(definition.process(), definition.systems(), units::contains),
                    definition.code());
            assertEquals(
                    definition.systems(),
                    definition.process().routing().orElseThrow().systems(),
                    definition.code());
        }
    }

    /** What the systems were trusted with from the beginning stays theirs; everything else the ministry decides. */
    @Test
    void dataIsSuppliedByTheSystemsAndPermitsAreDecidedByTheMinistry() throws Exception {
        var bySystems = definitions().stream()
                .filter(one -> !one.process().ministryDecides())
                .map(Definition::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        "1.000657", "1.004241", "1.011672", "1.014345", "B-BTM-003081-TT", "DVC.DD.01", "DVC.VT.01")),
                bySystems);
    }

    @Test
    void definitionsSurviveBeingWritten() throws Exception {
        try (var json = JsonbBuilder.create()) {
            for (var definition : definitions()) {
                var whole = definition.with(form(definition.formRef()));
                assertEquals(whole, json.fromJson(json.toJson(whole), Definition.class));
            }
        }
    }

    @Test
    void formsNameEachFieldOnceInBothLanguagesAndTheirPatternsAreRight() throws Exception {
        for (var name :
                List.of("general", "data-supply", "groundwater-exploration", "survey-licence", "foreign-research")) {
            var ids = new HashSet<String>();
            form(name).fields().forEach(field -> {
                assertTrue(ids.add(field.id()), name + " " + field.id());
                wellMade(name, field);
                field.columns().forEach(column -> wellMade(name, column));
                if (field.showWhen() != null) {
                    assertTrue(ids.contains(field.showWhen().field()), "condition looks back: " + field.id());
                }
            });
            assertEquals(List.of(), new FormCheck(form(name), Map.of()).of(List.of()));
        }
    }

    private static void wellMade(String form, FormField field) {
        var where = form + " " + field.id();
        assertTrue(field.id().matches("[A-Za-z][A-Za-z0-9_]*"), where);
        assertFalse(field.label().vi().isBlank() || field.label().en().isBlank(), where);
        assertEquals(
                field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.MULTI_CHOICE,
                !field.options().isEmpty(),
                where);
        assertEquals(field.kind() == FieldKind.TABLE, !field.columns().isEmpty(), where);
        if (field.pattern() != null) {
            Pattern.compile(field.pattern());
            assertFalse(field.patternHint().vi().isBlank(), where);
        }
    }
}
