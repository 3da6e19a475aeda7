package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepOrder;
import vn.gov.dvctt.procedure.api.StepOutcome;

/** Steps are listed as the process runs, wherever its definition has them. */
class StepOrderTest {
    private static final ProcessStep CHECK =
            step("check", StepKind.CHECK, "RECEIVED appraise", "REFUSED_AT_INTAKE return");
    private static final ProcessStep APPRAISE = step("appraise", StepKind.APPRAISE, "DRAFTED approve");
    private static final ProcessStep APPROVE = step("approve", StepKind.APPROVE, "AGREED issue", "SENT_BACK appraise");
    private static final ProcessStep ISSUE = step("issue", StepKind.ISSUE, "ISSUED return", "SENT_BACK approve");
    private static final ProcessStep RETURN = step("return", StepKind.RETURN);

    @Test
    void aStepThatWasAddedLaterStandsWhereItRuns() {
        var received = step("check", StepKind.CHECK, "RECEIVED hear", "REFUSED_AT_INTAKE return");
        var hear = step("hear", StepKind.CONSULT, "CONSULTED appraise");
        assertEquals(
                List.of("check", "hear", "appraise", "approve", "issue", "return"),
                order(received, APPRAISE, APPROVE, ISSUE, hear, RETURN));
    }

    @Test
    void whatMayComeInAnyOrderStandsAsInTheDefinitionAndAnEndAfterAll() {
        var appraise = step("appraise", StepKind.APPRAISE, "DRAFTED approve", "SECOND_ROUND round");
        var round = step("round", StepKind.INSPECT, "INSPECTED appraise");
        assertEquals(
                List.of("check", "appraise", "approve", "round", "issue", "return"),
                order(CHECK, RETURN, appraise, APPROVE, round, ISSUE));
        assertEquals(
                List.of("check", "appraise", "round", "approve", "issue", "return"),
                order(CHECK, appraise, round, APPROVE, ISSUE, RETURN));
    }

    @Test
    void whatIsSentBackGoesBackUnlessNoOtherWayLeadsThere() {
        var second = step("second", StepKind.APPRAISE, "DRAFTED approve");
        var first = step("appraise", StepKind.APPRAISE, "DRAFTED approve", "SECOND_ROUND second");
        var approve = step("approve", StepKind.APPROVE, "AGREED issue", "SENT_BACK second");
        assertEquals(
                List.of("check", "appraise", "second", "approve", "issue", "return"),
                order(CHECK, first, approve, second, ISSUE, RETURN));
        var mend = step("second", StepKind.APPRAISE, "DRAFTED approve");
        assertEquals(
                List.of("check", "appraise", "approve", "second", "issue", "return"),
                order(CHECK, mend, APPRAISE, approve, ISSUE, RETURN));
    }

    @Test
    void aStepToWhichNothingLeadsYetIsNotLost() {
        var lost = step("lost", StepKind.INSPECT, "INSPECTED return");
        assertEquals(
                List.of("check", "appraise", "approve", "issue", "lost", "return"),
                order(CHECK, APPRAISE, APPROVE, ISSUE, lost, RETURN));
    }

    @Test
    void theProcessesOfTheCatalogueStandAsTheyAreWritten() throws Exception {
        try (var json = JsonbBuilder.create();
                var reader = Json.createReader(getClass().getResourceAsStream("/seed/procedure/catalogue.json"))) {
            for (var value : reader.readObject().getJsonArray("procedures")) {
                var course = json.fromJson(value.toString(), Definition.class).course();
                assertEquals(
                        course.steps(),
                        StepOrder.of(course),
                        value.asJsonObject().getString("code"));
            }
        }
    }

    @Test
    void inWhateverOrderTheyAreWrittenTheUsualWayRunsDown() {
        int tried = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            var process = ProcessesAtRandom.of(seed);
            if (!ProcessesAtRandom.isSound(process)) {
                continue;
            }
            var steps =
                    new ArrayList<>(process.steps().subList(1, process.steps().size()));
            Collections.shuffle(steps, new Random(seed));
            steps.add(0, process.first());
            var order = StepOrder.of(new ProcessDefinition(1, steps));
            assertEquals(new HashSet<>(steps), new HashSet<>(order), "seed " + seed);
            assertEquals(steps.size(), order.size(), "seed " + seed);
            var usual = usual(process);
            assertEquals(usual, order.stream().filter(usual::contains).toList(), "seed " + seed);
            tried++;
        }
        assertTrue(tried > 20, tried + " sound processes");
    }

    private static List<ProcessStep> usual(ProcessDefinition process) {
        return Stream.iterate(
                        process.first(),
                        step -> step != null,
                        step -> step.outcomes().isEmpty()
                                ? null
                                : process.step(step.outcomes().get(0).next()).orElseThrow())
                .toList();
    }

    private static List<String> order(ProcessStep... steps) {
        return StepOrder.of(new ProcessDefinition(1, List.of(steps))).stream()
                .map(ProcessStep::id)
                .toList();
    }

    private static ProcessStep step(String id, StepKind kind, String... outcomes) {
        var name = new Label(id, id);
        var ends = Stream.of(outcomes)
                .map(text -> text.split(" "))
                .map(part -> new StepOutcome(part[0], name, part[1]))
                .toList();
        return new ProcessStep(id, kind, name, null, null, null, null, List.of(), List.of(), null, ends);
    }
}
