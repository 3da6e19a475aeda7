package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.EditDraft;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;

/** Edits of a draft: small, taken back one by one, never over somebody else's, and nothing but words. */
@ParameterizedClass
@EnumSource(Engine.class)
class DraftEditTest {
    private static final String CODE = "9.000001";

    @Parameter
    Engine engine;

    private DesignGround ground;
    private long editor;
    private long publisher;

    @BeforeEach
    void begin() {
        ground = new DesignGround(engine);
        editor = ground.person("Người Soạn Thử");
        publisher = ground.person("Người Công Bố Thử");
    }

    @Test
    void editsAreTakenBackAndDoneAgainOneByOne() {
        var draft = ground.begun(editor, CODE);
        var before = ground.part(draft, DraftPart.FORM).content();
        ground.edit(editor, draft, DraftPart.FORM, title("Một"));
        ground.edit(
                editor,
                draft,
                DraftPart.FORM,
                PartEdit.insert("/form/sections/0/fields/-", field("a")),
                PartEdit.insert("/form/sections/0/fields/-", field("b")),
                PartEdit.move("/form/sections/0/fields/2", "/form/sections/0/fields/0"));
        var after = ground.part(draft, DraftPart.FORM).content();
        assertTrue(after.indexOf("\"b\"") < after.indexOf("applicantName"), after);

        undo(draft);
        assertFalse(ground.part(draft, DraftPart.FORM).content().contains("\"b\""));
        undo(draft);
        assertEquals(before, ground.part(draft, DraftPart.FORM).content());
        assertEquals("design.nothing", refused(() -> undo(draft)));
        redo(draft);
        redo(draft);
        assertEquals(after, ground.part(draft, DraftPart.FORM).content());

        undo(draft);
        ground.edit(editor, draft, DraftPart.FORM, title("Khác"));
        assertEquals("design.nothing", refused(() -> redo(draft)));
    }

    @Test
    void whatADraftChangesIsToldPieceByPiece() {
        long draft =
                ground.in(editor, beans -> beans.get(ProcedureEditingBean.class).begin("1.004241", 1));
        assertEquals(List.of(), ground.in(editor, beans -> beans.get(ProcedureDraftsBean.class)
                .differences(draft)));
        ground.edit(
                editor,
                draft,
                DraftPart.FORM,
                title("Tên mới"),
                PartEdit.insert("/form/sections/0/fields/0", field("fresh")),
                PartEdit.move("/form/sections/0/fields/1", "/form/sections/0/fields/2"));
        ground.edit(editor, draft, DraftPart.PAPERS, PartEdit.remove("/components/0"));

        var told = ground
                .in(editor, beans -> beans.get(ProcedureDraftsBean.class).differences(draft))
                .stream()
                .map(one -> one.part() + " " + one.kind() + " " + one.member())
                .toList();
        assertEquals(
                List.of("PAPERS REMOVED components", "FORM ADDED fields", "FORM MOVED fields", "FORM CHANGED title"),
                told);
    }

    @Test
    void twoEditorsOfOnePartDoNotOverwriteEachOther() {
        var draft = ground.begun(editor, CODE);
        var seen = ground.part(draft, DraftPart.FORM).revision();
        ground.edit(publisher, draft, DraftPart.FORM, title("Của người khác"));

        assertEquals(
                "design.changed",
                refused(() -> ground.in(editor, beans -> beans.get(ProcedureEditingBean.class)
                        .edit(new EditDraft(draft, DraftPart.FORM, seen, List.of(title("Của tôi")))))));
        ground.edit(editor, draft, DraftPart.DESCRIPTION, PartEdit.set("/title", "\"Tên khác\""));
        assertEquals("Tên khác", ground.view(editor, draft).row().title());
    }

    @Test
    void editsThatFitNowhereAreRefused() {
        var draft = ground.begun(editor, CODE);
        for (var path : List.of("", "form", "/form/sections/9/title", "/form/sections/-/title", "/code", "/fee")) {
            var key = refused(() -> ground.edit(editor, draft, DraftPart.FORM, PartEdit.set(path, "{}")));
            assertTrue(List.of("design.place", "design.shape").contains(key), path + " " + key);
        }
        assertEquals(
                "design.shape",
                refused(() -> ground.edit(editor, draft, DraftPart.FORM, PartEdit.set("/form/sections", "\"x\""))));
        assertEquals(
                "design.place", refused(() -> ground.edit(editor, draft, DraftPart.FORM, PartEdit.set("/form", "{"))));
        assertEquals(0, ground.part(draft, DraftPart.FORM).revision());
    }

    @Test
    void markupAndExpressionsAreRefusedWithTheirPlace() {
        var draft = ground.begun(editor, CODE);
        var place = "/form/sections/0/title/vi";
        assertEquals("design.markup", refused(() -> set(draft, place, "<img src=x onerror=alert(1)>")));
        assertEquals("design.expression", refused(() -> set(draft, place, "Xin ${facesContext}")));
        assertEquals("design.expression", refused(() -> set(draft, place, "#{viewer.name}")));
        assertEquals("design.invisible", refused(() -> set(draft, place, "a\u202Eb")));
        set(draft, place, "Diện tích < 5 ha & > 2 ha; giá 5$");
    }

    /** A yard-stick against blunders, not a measure: four hundred times the work of an edit must not come near a second each. */
    @Test
    void anEditOfTwoHundredFieldsStaysSmall() {
        var draft = ground.begun(editor, CODE);
        for (int round = 0; round < 10; round++) {
            var fields = new PartEdit[20];
            for (int index = 0; index < fields.length; index++) {
                fields[index] = PartEdit.insert("/form/sections/0/fields/-", field("f" + round + "x" + index));
            }
            ground.edit(editor, draft, DraftPart.FORM, fields);
        }
        var begun = System.nanoTime();
        for (int index = 0; index < 20; index++) {
            set(draft, "/form/sections/0/fields/" + index + "/label/vi", "Nhãn " + index);
        }
        var each = Duration.ofNanos((System.nanoTime() - begun) / 20);
        System.out.println(engine + ": an edit among 201 fields took " + each.toMillis() + " ms");
        assertEquals(
                201,
                ground.view(editor, draft).content().version().form().fields().count());
    }

    private void set(long draft, String place, String words) {
        ground.edit(
                editor,
                draft,
                DraftPart.FORM,
                PartEdit.set(place, jakarta.json.Json.createValue(words).toString()));
    }

    private static PartEdit title(String words) {
        return PartEdit.set("/form/sections/0/title/vi", "\"" + words + "\"");
    }

    private static String field(String id) {
        return "{\"id\":\"" + id
                + "\",\"kind\":\"TEXT\",\"label\":{\"vi\":\"Nhãn\",\"en\":\"Label\"},\"required\":false}";
    }

    private void undo(long draft) {
        var seen = ground.part(draft, DraftPart.FORM).revision();
        ground.does(editor, beans -> beans.get(ProcedureEditingBean.class).undo(draft, DraftPart.FORM, seen));
    }

    private void redo(long draft) {
        var seen = ground.part(draft, DraftPart.FORM).revision();
        ground.does(editor, beans -> beans.get(ProcedureEditingBean.class).redo(draft, DraftPart.FORM, seen));
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
