package vn.gov.dvctt.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FileQuestion;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.SignedBy;
import vn.gov.dvctt.procedure.api.Ways;

/** What a dossier holds for a question answered by a file. */
class FileQuestionTest {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final int SKETCH = FileQuestion.number("sketch");
    private static final FormDefinition FORM = JSON.fromJson(
            """
            {"schema":1,"sections":[{"id":"s","title":{"vi":"Phần"},"fields":[
              {"id":"has","kind":"YES_NO","label":{"vi":"Có sơ đồ"}},
              {"id":"sketch","kind":"FILE","label":{"vi":"Sơ đồ"},"required":true,"showWhen":{"field":"has","in":["true"]}}]}]}
            """,
            FormDefinition.class);

    @Test
    void itLacksItsFileWhereTheAnswersLeadToItAndNowhereElse() {
        var path = "paper." + SKETCH;
        assertEquals(List.of(new FieldFault(path, "required")), lacking(Map.of("has", "true"), Set.of()));
        assertEquals(List.of(), lacking(Map.of("has", "true"), Set.of(SKETCH)));
        assertEquals(List.of(), lacking(Map.of("has", "false"), Set.of()));
    }

    private static List<FieldFault> lacking(Map<String, String> answers, Set<Integer> answered) {
        var completeness = new Completeness(version(), "", answers, answered);
        assertEquals(completeness.faults(), completeness.askedFaults());
        return completeness.faults();
    }

    /** The answer is the paper under the dossier, which its owner put there: nobody can name one by a text. */
    @Test
    void noTextIsKeptForIt() {
        assertEquals(Map.of("has", "true"), AnswerLimits.known(version(), Map.of("has", "true", "sketch", "4711")));
    }

    @Test
    void whoeverAsksToMendTheQuestionAsksForItsPapers() {
        assertEquals(
                new SupplementItem("paper." + SKETCH, "Mờ, không đọc được"),
                AskedMatters.item(FORM, new SupplementItem("sketch", "Mờ, không đọc được")));
        assertEquals(
                new SupplementItem("has", "Chưa rõ"), AskedMatters.item(FORM, new SupplementItem("has", "Chưa rõ")));
    }

    @Test
    void aSignedDeclarationIsStaleOnceAFileThatItNamesIsAnother() {
        var dossier = new Dossier(7, "Thử", new FiledProcedure(version(), ""), new Answers(Map.of()), NOW);
        var bare = DeclarationSheet.fingerprint(dossier);
        dossier.attach(2, 40, NOW);
        assertEquals(bare, DeclarationSheet.fingerprint(dossier), "papers of their own are not declared");
        dossier.attach(SKETCH, 41, NOW);
        var one = DeclarationSheet.fingerprint(dossier);
        assertNotEquals(bare, one);
        dossier.detach(41, NOW);
        dossier.attach(SKETCH, 42, NOW);
        assertNotEquals(one, DeclarationSheet.fingerprint(dossier));
    }

    private static ProcedureVersionView version() {
        var sketch = new ComponentView(
                SKETCH,
                "Sơ đồ",
                null,
                false,
                true,
                null,
                0,
                0,
                null,
                false,
                List.of("pdf"),
                1 << 20,
                SignedBy.NOBODY,
                "sketch");
        return new ProcedureVersionView(
                "9.100001",
                1,
                "Thử",
                "WATER",
                "TNN",
                4,
                List.of(),
                List.of(),
                null,
                1,
                List.of(),
                List.of(sketch),
                List.of(),
                FORM,
                ProcessDefinition.usual(List.of()),
                VerificationLevel.CHANNEL,
                Ways.ON_LINE,
                null);
    }
}
