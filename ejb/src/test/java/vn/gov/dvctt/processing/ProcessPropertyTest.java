package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.ProcessesAtRandom;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.ProcessWay;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.WaitGround;

/** No definition that passes the check can make the engine stop without a next step. */
class ProcessPropertyTest {
    private static final int DEFINITIONS = 60_000;
    private static final int LONGEST_WAY = 400;

    /** By the function that the engine asks, for every outcome that the desks have an act for, with answers as they come. */
    @Test
    void whateverPassesTheCheckNeverStopsAndAlwaysEndsDecided() {
        int sound = 0;
        int longest = 0;
        for (long seed = 0; seed < DEFINITIONS; seed++) {
            var process = ProcessesAtRandom.of(seed);
            if (ProcessesAtRandom.isSound(process)) {
                sound++;
                longest = Math.max(longest, process.steps().size());
                for (int walk = 0; walk < 4; walk++) {
                    walks(process, new Random(seed * 31 + walk));
                }
            }
        }
        assertTrue(sound > 1000, sound + " sound ones");
        assertTrue(sound < DEFINITIONS - 1000, "and many that are not");
        assertTrue(longest >= 11, longest + " steps");
    }

    private static void walks(ProcessDefinition process, Random random) {
        var way = new ProcessWay(process, null, ProcessesAtRandom.answers(random));
        var step = process.first();
        var drafted = false;
        var approved = false;
        var decided = false;
        for (int i = 0; step.kind() != StepKind.RETURN; i++) {
            var outcomes = endings(step, process);
            assertFalse(outcomes.isEmpty(), () -> "nothing can be done: " + process);
            // a dossier is not sent back for ever: after long enough everything goes its usual way
            var outcome = i > LONGEST_WAY ? outcomes.get(0) : outcomes.get(random.nextInt(outcomes.size()));
            assertTrue(i < LONGEST_WAY + process.steps().size() + 2, () -> "no end: " + process);
            var at = step.id();
            step = way.after(step, outcome).orElseGet(() -> fail("stops at " + at + " as " + outcome + ": " + process));
            drafted |= outcome.equals("DRAFTED");
            approved = outcome.equals("AGREED")
                    ? approved
                            || "APPROVER".equals(process.step(at).orElseThrow().role())
                    : !outcome.equals("DRAFTED") && !outcome.equals("SENT_BACK") && approved;
            decided |= List.of("REFUSED_AT_INTAKE", "APPROVED", "REFUSED", "ISSUED")
                    .contains(outcome);
            assertTrue(step.kind() != StepKind.APPROVE || drafted, () -> "no draft to agree to: " + process);
            assertTrue(step.kind() != StepKind.ISSUE || approved, () -> "not approved: " + process);
        }
        assertTrue(decided, () -> "ends undecided: " + process);
    }

    /** As the acts of the desks end steps, the usual one first. */
    private static List<String> endings(ProcessStep step, ProcessDefinition process) {
        return switch (step.kind()) {
            case CHECK -> List.of("RECEIVED", "REFUSED_AT_INTAKE");
            case ROUTE -> process.ministryDecides() ? List.of("ANSWERED") : List.of("APPROVED", "REFUSED");
            case APPRAISE -> step.mayEndAs("SECOND_ROUND") ? List.of("DRAFTED", "SECOND_ROUND") : List.of("DRAFTED");
            case CONSULT -> List.of("ADVISED");
            case INSPECT -> List.of("INSPECTED");
            case APPROVE -> List.of("AGREED", "SENT_BACK");
            case ISSUE -> List.of("ISSUED", "SENT_BACK");
            case RETURN -> List.of();
        };
    }

    /** The same on the engine itself: desks, tasks, opinions, clock and database. */
    @Test
    void theEngineBringsThemToADecision() {
        var ground = new ProcessGround(Engine.H2);
        var random = new Random(20);
        var kinds = new ArrayList<StepKind>();
        int tried = 0;
        for (long seed = 0; tried < 14; seed++) {
            var process = ProcessesAtRandom.of(seed);
            if (process.steps().size() < 8 || !ProcessesAtRandom.isSound(process)) {
                continue;
            }
            tried++;
            process.steps().forEach(step -> kinds.add(step.kind()));
            var answers = ProcessesAtRandom.answers(random);
            var code = ground.published("9.9" + seed, process);
            var walk = new ProcessWalk(ground, process, random);
            assertEquals("APPROVED", walk.decided(ground.received(code, "TNN", json(answers))), process.toString());
        }
        assertTrue(kinds.containsAll(List.of(StepKind.CONSULT, StepKind.INSPECT)));
        assertTrue(kinds.size() > 100, kinds.size() + " steps");
    }

    private static String json(java.util.Map<String, String> answers) {
        return jakarta.json.Json.createObjectBuilder(java.util.Map.copyOf(answers))
                .build()
                .toString();
    }

    @Test
    void someOfThemWaitForAnotherRound() {
        var rounds = 0;
        for (long seed = 0; seed < DEFINITIONS; seed++) {
            var process = ProcessesAtRandom.of(seed);
            var waits = process.steps().stream().anyMatch(step -> step.pause() == WaitGround.SECOND_ROUND);
            rounds += waits && ProcessesAtRandom.isSound(process) ? 1 : 0;
        }
        assertTrue(rounds > 20, rounds + " sound ones with a second round");
    }
}
