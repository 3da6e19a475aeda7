package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FileQuestion;
import vn.gov.dvctt.procedure.api.FormDefinition;

/** A question answered by a file: a paper like any other whose place is in the form. */
class FileQuestionTest {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final String LABEL = "\"label\":{\"vi\":\"Sơ đồ\",\"en\":\"Map\"}";
    private static final String SKETCH = "{\"id\":\"sketch\",\"kind\":\"FILE\"," + LABEL
            + ",\"required\":true,\"extensions\":[\"pdf\"],\"maxMegabytes\":5}";

    @Test
    void itIsAComponentThatFollowsTheQuestionAndNotItsPlace() {
        var one = FileFields.components(form(SKETCH)).toList();
        var moved = FileFields.components(form("{\"id\":\"other\",\"kind\":\"FILE\"," + LABEL + "}," + SKETCH))
                .toList();
        assertEquals(one.get(0), moved.get(1));
        assertEquals(FileQuestion.number("sketch"), one.get(0).number());
        assertEquals("Sơ đồ", one.get(0).name());
        assertEquals(List.of("pdf"), one.get(0).extensions());
        assertEquals(5L << 20, one.get(0).maxBytes());
        assertTrue(one.get(0).mandatory());
        assertTrue(moved.get(0).extensions().contains("docx"), "the usual ones where none is named");
    }

    @Test
    void noTextAnswersItAndNoFormFileAsksForIt() {
        var form = form(SKETCH);
        assertEquals(List.of(), new FormCheck(form, Map.of()).all(), "the file is asked for as a paper");
        assertEquals(List.of(new FieldFault("sketch", "unknown")), new FormCheck(form, Map.of("sketch", "4711")).all());
        assertEquals(0, form.typed().fields().count());
    }

    @Test
    void itIsAskedForWhereTheAnswersLeadToIt() {
        var form = form("{\"id\":\"has\",\"kind\":\"YES_NO\"," + LABEL + "}," + "{\"id\":\"sketch\",\"kind\":\"FILE\","
                + LABEL + ",\"showWhen\":{\"field\":\"has\",\"in\":[\"true\"]}}");
        assertTrue(form.asks("sketch", Map.of("has", "true")));
        assertTrue(!form.asks("sketch", Map.of("has", "false")));
        assertTrue(!form.asks("sketch", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILE|\"extensions\":[]|/extensions extensions",
                "FILE|\"extensions\":[\"../x\"]|/extensions extensions",
                "FILE|\"maxMegabytes\":0|/maxMegabytes megabytes",
                "FILE|\"maxMegabytes\":1025|/maxMegabytes megabytes",
                "FILE|\"prefill\":\"earlier\"|/prefill filePrefill",
                "TEXT|\"extensions\":[\"pdf\"]|/extensions fileKind",
                "TABLE|\"columns\":[{\"id\":\"c\",\"kind\":\"FILE\",\"label\":{\"vi\":\"x\",\"en\":\"x\"}}]|/columns/0/kind fileInTable"
            })
    void whatCannotBeIsToldWithItsPlace(String kind, String more, String fault) {
        var form = form("{\"id\":\"f\",\"kind\":\"" + kind + "\"," + LABEL + "," + more + "}");
        assertEquals(List.of("/form/sections/0/fields/0" + fault), faults(form).toList());
    }

    @Test
    void twoQuestionsWhoseFilesWouldLieTogetherAreTold() {
        var form = form(
                "{\"id\":\"f4\",\"kind\":\"FILE\"," + LABEL + "},{\"id\":\"f210\",\"kind\":\"FILE\"," + LABEL + "}");
        assertEquals(FileQuestion.number("f4"), FileQuestion.number("f210"));
        assertEquals(
                List.of("/form/sections/0/fields/1/id fileNumber"), faults(form).toList());
    }

    @Test
    void whoHasFiledCannotBringWhatIsDemandedOnlyNow() {
        assertEquals(List.of(), obstacles(SKETCH, SKETCH));
        assertEquals(List.of("adopt.paperNew"), obstacles("", SKETCH));
        assertEquals(List.of("adopt.paperNew"), obstacles(SKETCH.replace("true", "false"), SKETCH));
        assertEquals(List.of(), obstacles("", SKETCH.replace("true", "false")));
        assertEquals(List.of("adopt.fieldGone"), obstacles(SKETCH, ""));
    }

    private static List<String> obstacles(String before, String after) {
        return Successor.obstacles(definition(before), definition(after)).stream()
                .map(DesignFault::key)
                .toList();
    }

    private static Definition definition(String fields) {
        return JSON.fromJson(
                        "{\"code\":\"9.1\",\"title\":\"Thử\",\"unit\":\"TNN\",\"field\":\"WATER\",\"form\":"
                                + text(fields) + "}",
                        Definition.class)
                .complete();
    }

    private static Stream<String> faults(FormDefinition form) {
        return FormRules.faults(form).stream()
                .filter(fault -> !fault.warning())
                .map(fault -> fault.place() + " " + fault.key());
    }

    private static FormDefinition form(String fields) {
        return JSON.fromJson(text(fields), FormDefinition.class);
    }

    private static String text(String fields) {
        return "{\"schema\":1,\"sections\":[{\"id\":\"s\",\"title\":{\"vi\":\"Phần\",\"en\":\"Part\"},\"fields\":["
                + fields + "]}]}";
    }
}
