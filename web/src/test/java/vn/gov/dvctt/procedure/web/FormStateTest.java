package vn.gov.dvctt.procedure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.Label;

class FormStateTest {
    private final FormDefinition form = new FormDefinition(
            1,
            List.of(new FormSection(
                    "all",
                    new Label("Tất cả", null),
                    null,
                    null,
                    List.of(
                            field("area", FieldKind.NUMBER, List.of()),
                            field("use", FieldKind.MULTI_CHOICE, List.of()),
                            field("map", FieldKind.FILE, List.of()),
                            field(
                                    "wells",
                                    FieldKind.TABLE,
                                    List.of(
                                            field("name", FieldKind.TEXT, List.of()),
                                            field("depth", FieldKind.NUMBER, List.of())))))));

    private static FormField field(String id, FieldKind kind, List<FormField> columns) {
        var most = kind == FieldKind.TABLE ? new BigDecimal(3) : null;
        var label = new Label(id, null);
        return new FormField(
                id, kind, label, null, true, null, null, null, most, null, null, null, null, null, null, columns, null,
                null, null, null);
    }

    private FormState state(Map<String, String> answers, boolean readonly, Map<String, String> asked) {
        return new FormState(form, answers, List.of(), readonly, asked, null, "vi");
    }

    private static String[] posted(String... values) {
        return values;
    }

    @Test
    void onlyWhatDiffersIsAChange() {
        var state = state(Map.of("area", "3500.5"), false, null);
        assertEquals(Map.of(), state.changes(Map.of("area", posted("3.500,5"))));
        assertEquals(Map.of("area", "12"), state.changes(Map.of("area", posted("12"))));
        assertEquals(Map.of("area", ""), state.changes(Map.of("area", posted(""))));
    }

    /** What answers it is a paper of the dossier: a text that names one changes nothing. */
    @Test
    void noTextAnswersAQuestionForAFile() {
        assertEquals(Map.of(), state(Map.of(), false, null).changes(Map.of("map", posted("4711"))));
    }

    @Test
    void unknownPathsAreNoAnswers() {
        var posted = Map.of(
                "price", posted("1"), "wells", posted("1"), "wells.3.name", posted("G4"), "wells.0.owner", posted("A"));
        assertEquals(Map.of(), state(Map.of(), false, null).changes(posted));
    }

    @Test
    void severalChoicesAreOneAnswer() {
        assertEquals(
                Map.of("use", "live,farm"),
                state(Map.of(), false, null).changes(Map.of("use", posted("", "live", "farm"))));
    }

    @Test
    void lockedFormTakesNothing() {
        assertEquals(Map.of(), state(Map.of(), true, null).changes(Map.of("area", posted("1"))));
    }

    @Test
    void supplementTakesOnlyWhatWasAskedFor() {
        var asked = Map.of("wells.0.depth", "Thiếu chiều sâu");
        var posted = Map.of("area", posted("1"), "wells.0.depth", posted("40"), "wells.1.depth", posted("50"));
        assertEquals(
                Map.of("wells.0.depth", "40"), state(Map.of(), false, asked).changes(posted));
    }

    @Test
    void tableAskedForAsAWholeIsOpenInAllCells() {
        assertTrue(state(Map.of(), false, Map.of("wells", "Bổ sung giếng")).editable("wells.2.name"));
        assertFalse(state(Map.of(), false, Map.of("wells.0.name", "")).editable("wells.0.depth"));
    }

    @Test
    void rowsBehindADeletedOneMoveUp() {
        var answers = Map.of("wells.0.name", "G1", "wells.1.name", "G2", "wells.1.depth", "20", "wells.2.name", "G3");
        var changes = state(answers, false, null).without("wells.1");
        assertEquals(Map.of("wells.1.name", "G3", "wells.1.depth", "", "wells.2.name", ""), changes);
    }

    @Test
    void rowOfWhatIsNoTableCannotBeDeleted() {
        assertEquals(Map.of(), state(Map.of("area", "1"), false, null).without("area.0"));
        assertEquals(Map.of(), state(Map.of("wells.0.name", "G1"), true, null).without("wells.0"));
    }
}
