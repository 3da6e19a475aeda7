package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.document.SealedFilesBean;
import vn.gov.dvctt.procedure.api.DifferenceKind;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.ImportView;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.procedure.api.PublishDraft;
import vn.gov.dvctt.procedure.api.SignedBy;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;

/** A procedure from one portal to another: sealed, looked at, drafted, published by another person. */
class ProcedureFileTest {
    private static final String CODE = "9.000001";

    private DesignGround ground;
    private long editor;
    private long publisher;

    @BeforeEach
    void begin() {
        portal();
    }

    /** An empty one: the seed, and nobody's work. */
    private void portal() {
        ground = new DesignGround(Engine.H2);
        editor = ground.person("Người Soạn Thử");
        publisher = ground.person("Người Công Bố Thử");
    }

    @Test
    void aProcedureComesIntoAnEmptyPortalAndIsPublishedThereByAnother() {
        var draft = ground.begun(editor, CODE);
        ground.edit(
                editor,
                draft,
                DraftPart.RESULTS,
                PartEdit.insert("/results/-", "{\"name\":\"Giấy thử\",\"type\":\"CONFIRMATION\"}"));
        publish(draft);
        var file = file(CODE, 1);
        var there = public1();

        portal();
        var view = read(file);
        assertEquals(0, view.base());
        assertEquals(List.of(), view.differences());
        assertNull(view.openDraft());
        assertTrue(view.isReady());
        var taken = takeIn(file);
        assertEquals("design.ownWork", refused(() -> publish(taken, editor)));
        publish(taken, publisher);
        assertEquals(there, public1());
    }

    @Test
    void whatWouldChangeIsShownBefore() {
        long draft =
                ground.in(editor, beans -> beans.get(ProcedureEditingBean.class).begin("1.004241", 1));
        ground.edit(editor, draft, DraftPart.DESCRIPTION, PartEdit.set("/title", "\"Tên mới\""));
        publish(draft);
        var file = file("1.004241", 2);

        portal();
        var view = read(file);
        assertEquals(1, view.base());
        assertEquals(1, view.differences().size());
        assertEquals(DifferenceKind.CHANGED, view.differences().get(0).kind());
        assertEquals("Tên mới", view.differences().get(0).after());
        takeIn(file);
        assertFalse(read(file).isReady(), "a draft is open now");
        assertEquals("design.open", refused(() -> takeIn(file)));
    }

    @Test
    void everythingInTheCatalogueIsAsThePublishedSchemaHasIt() {
        var schema = new ProcedureSchema();
        var codes = ground.in(editor, beans -> beans.get(DesignGround.EntityManagerHolder.class)
                .em()
                .createQuery("select e.code from CatalogueEntry e", String.class)
                .getResultList());
        assertTrue(codes.size() >= 32, codes.toString());
        for (var code : codes) {
            var written = ground.in(editor, beans -> beans.get(Versions.class)
                    .written(beans.get(Versions.class).definition(code, 1).orElseThrow()));
            assertEquals(List.of(), schema.definitionFaults(PartChange.object(written)), code);
        }
    }

    @Test
    void theSchemaNamesWhatTheApplicationKnows() {
        var pieces = schemaText().getJsonObject("$defs");
        assertEquals(
                names(FieldKind.offered().toArray(FieldKind[]::new)), named(pieces, "/field/properties/kind/enum"));
        assertEquals(names(StepKind.values()), named(pieces, "/step/properties/kind/enum"));
        assertEquals(names(TermUnit.values()), named(pieces, "/term/properties/unit/enum"));
        assertEquals(names(SignedBy.values()), named(pieces, "/component/properties/signedBy/enum"));
        assertEquals(names(VerificationLevel.values()), named(pieces, "/definition/properties/needs/enum"));
        var members = new TreeSet<String>();
        Arrays.stream(Definition.class.getRecordComponents()).forEach(member -> members.add(member.getName()));
        assertEquals(
                members,
                new TreeSet<>(pieces.getJsonObject("definition")
                        .getJsonObject("properties")
                        .keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/definition/title|7|type|/definition/title",
                "/definition/level|9|maximum|/definition/level",
                "/definition/script|\"alert(1)\"|additionalProperties|/definition/script",
                "/definition/form/sections/0/fields/0/kind|\"EXEC\"|enum|/definition/form/sections/0/fields/0/kind",
                "/definition/form/sections/0/fields/0/id|\"a b\"|pattern|/definition/form/sections/0/fields/0/id",
                "/schema|2|const|/schema",
                "/format|\"x\"|const|/format"
            })
    void whatDepartsFromTheSchemaIsToldWithItsPlace(String place, String value, String keyword, String where) {
        var view = read(sealed(changed(place, value).toString()));
        assertFalse(view.isReady());
        assertTrue(
                view.formatFaults().stream()
                        .anyMatch(fault ->
                                fault.keyword().equals(keyword) && fault.place().equals(where)),
                view.formatFaults().toString());
        assertEquals(
                "design.format",
                refused(() -> takeIn(sealed(changed(place, value).toString()))));
    }

    @Test
    void hostileFilesAreRefused() {
        assertEquals("design.noFile", refused(() -> read(sealed("[1,2]"))));
        assertEquals("design.noFile", refused(() -> read(sealed("[".repeat(200_000)))));
        assertEquals(
                "design.markup",
                refused(() -> read(sealed(changed("/definition/title", "\"<script>alert(1)</script>\"")
                        .toString()))));
        assertEquals(
                "design.expression",
                refused(() -> read(
                        sealed(changed("/definition/title", "\"#{request}\"").toString()))));
        var bomb = changed("/definition/form/sections/0/fields/0/pattern", "\"(a+)+b\"");
        assertTrue(
                read(sealed(bomb.toString())).faults().stream()
                        .anyMatch(fault -> fault.place().equals("/form/sections/0/fields/0/pattern")),
                "a pattern that may run too long");
        assertEquals(
                List.of("maxItems"),
                read(sealed(fields(1_000))).formatFaults().stream()
                        .map(fault -> fault.keyword())
                        .toList());
        assertEquals("design.fileTooLarge", refused(() -> read(sealed(fields(10_000)))));
        assertEquals(
                "document.noSealedFile", refused(() -> read(whole().toString().getBytes(StandardCharsets.UTF_8))));
    }

    private String fields(int many) {
        var field = whole().getValue("/definition/form/sections/0/fields/0").asJsonObject();
        var fields = Json.createArrayBuilder();
        for (int number = 0; number < many; number++) {
            fields.add(Json.createObjectBuilder(field).add("id", "f" + number));
        }
        return changed("/definition/form/sections/0/fields", fields.build().toString())
                .toString();
    }

    private JsonObject whole() {
        return ground.in(editor, beans -> ProcedureFile.read(beans.get(SealedFilesBean.class)
                        .open(file("1.004241", 1))
                        .content())
                .whole());
    }

    private JsonObject changed(String place, String value) {
        try (var reader = Json.createReader(new StringReader(value))) {
            return Json.createPointer(place).add(whole(), reader.readValue());
        }
    }

    private byte[] sealed(String text) {
        return ground.in(editor, beans -> beans.get(SealedFilesBean.class).seal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] file(String code, int version) {
        return ground.in(editor, beans -> beans.get(ProcedureExportBean.class).file(code, version));
    }

    private ImportView read(byte[] file) {
        return ground.in(editor, beans -> beans.get(ProcedureImportBean.class).read(file));
    }

    private long takeIn(byte[] file) {
        return ground.in(editor, beans -> beans.get(ProcedureImportBean.class).takeIn(file));
    }

    private void publish(long draft) {
        publish(draft, publisher);
    }

    private void publish(long draft, long by) {
        if (ground.view(editor, draft).row().state() == vn.gov.dvctt.procedure.api.DraftState.DRAFT) {
            ground.does(editor, beans -> beans.get(ProcedureEditingBean.class).submit(draft, ""));
        }
        var seen = ground.view(by, draft).edition();
        ground.does(by, beans -> beans.get(ProcedurePublishingBean.class)
                .publish(new PublishDraft(draft, seen, LocalDate.now(CataloguePress.HANOI), "")));
    }

    private Object public1() {
        return ground.in(0, beans -> beans.get(CatalogueBean.class).procedure(CODE))
                .orElseThrow()
                .version();
    }

    private static TreeSet<String> names(Enum<?>... values) {
        var names = new TreeSet<String>();
        Stream.of(values).map(Enum::name).forEach(names::add);
        return names;
    }

    private static TreeSet<String> named(JsonObject pieces, String place) {
        var names = new TreeSet<String>();
        for (JsonValue value : pieces.getValue(place).asJsonArray()) {
            if (value != JsonValue.NULL) {
                names.add(((jakarta.json.JsonString) value).getString());
            }
        }
        return names;
    }

    private static JsonObject schemaText() {
        try (var reader =
                Json.createReader(ProcedureFileTest.class.getResourceAsStream("/procedure/procedure.schema.json"))) {
            return reader.readObject();
        }
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
