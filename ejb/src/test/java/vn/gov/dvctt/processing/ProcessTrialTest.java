package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.ProcessesAtRandom;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.SimulateProcess;
import vn.gov.dvctt.processing.api.Simulation;
import vn.gov.dvctt.processing.api.WalkProcess;
import vn.gov.dvctt.shared.Refusal;

/** Processes tried by the calendar as it is delivered: when it is due, where dossiers wait. */
class ProcessTrialTest {
    private static final LegalClock CLOCK = new LegalClock(SeedCalendar.calendar());
    /** A Monday morning in a month without holidays. */
    private static final Instant MONDAY = WorkCalendar.at(LocalDate.of(2026, 6, 1), LocalTime.of(8, 0));

    private static final Map<String, String> GROUP = Map.of("projectGroup", "I");

    @Test
    void whoHasTimeDoesNotLetOneWait() {
        var all = simulated("1.004122", 1, 1, 1, 60, 0);
        assertTrue(all.steps().stream().allMatch(step -> step.waits() == 0), all.toString());
        assertEquals(0, all.late());
        // check, system ten days, appraise, review, approve, issue
        assertEquals(10 * all.workday() + 5 * 60, all.median());
        var counted = MONDAY.plus(Duration.ofHours(1));
        assertEquals(CLOCK.due(counted, Term.workingDays(19)).dueAt(), all.dueAt());
    }

    @Test
    void dossiersWaitWhereMoreComeThanCanBeDone() {
        var busy = simulated("1.004122", 200, 10, 1, 60, 0);
        var check = busy.steps().get(0);
        assertTrue(check.waits90() > 3 * 60, "ten hours of work come in a day of eight: " + check);
        assertTrue(check.busy() > 85, check.toString());
        var free = simulated("1.004122", 200, 10, 3, 60, 0);
        assertTrue(free.steps().get(0).waits90() < check.waits90() / 3, free.toString());
        assertTrue(free.ninety() <= busy.ninety());
    }

    /** Nineteen working days for a process in which the systems alone take twenty-five. */
    @Test
    void whatTakesLongerThanTheTermIsLate() {
        var process = process("1.004122");
        var phases = phases("1.004122");
        var slow = new SimulateProcess(process, "TNN", phases, null, Map.of(), MONDAY, 50, 5, 2, 60, 25, 0);
        assertEquals(100, Crowd.of(slow, CLOCK).late());
        assertEquals(0, simulated("1.004122", 50, 5, 2, 60, 0).late());
    }

    @Test
    void whoComesLastWaitsForAllBefore() {
        // a queue that is never empty: each dossier waits as long as all before it take
        var queue = simulated("1.004122", 50, 500, 1, 100, 0).steps().get(0);
        assertEquals(50, queue.times());
        assertTrue(queue.waits() >= 24 * 99 && queue.waits() <= 25 * 100, queue.toString());
    }

    @Test
    void whatIsSentBackIsDoneAgain() {
        var back = simulated("1.004122", 100, 5, 5, 30, 20);
        var appraised = back.steps().stream()
                .filter(step -> step.id().equals("appraise"))
                .findFirst()
                .orElseThrow();
        assertEquals(120, appraised.times());
    }

    @Test
    void theSameQuestionHasTheSameAnswerAndCostsLittle() {
        var first = simulated("2.002804", 1000, 20, 2, 45, 10);
        assertEquals(first, simulated("2.002804", 1000, 20, 2, 45, 10));
        assertTimeout(Duration.ofSeconds(20), () -> simulated("1.010737", 1000, 500, 1, 4800, 100));
    }

    @Test
    void whatGoesInCirclesIsRefusedAndNotWalkedForEver() {
        int unsound = 0;
        for (long seed = 0; seed < 400; seed++) {
            var process = ProcessesAtRandom.of(seed);
            if (ProcessesAtRandom.isSound(process)) {
                assertEquals(20, Crowd.of(question(process, 20), CLOCK).dossiers());
                continue;
            }
            try {
                Crowd.of(question(process, 20), CLOCK);
            } catch (Refusal refusal) {
                unsound++;
            }
        }
        assertTrue(unsound > 0);
    }

    @Test
    void twoRoundsWithTheirPause() {
        var walk = walk("1.010732", GROUP, "RECEIVED 1", "ANSWERED 5", "SECOND_ROUND 10");
        assertEquals("revised", walk.present().id());
        var whole = walk(
                "1.010732",
                GROUP,
                "RECEIVED 1",
                "ANSWERED 5",
                "SECOND_ROUND 10",
                "DRAFTED 3",
                "AGREED 1",
                "AGREED 1",
                "ISSUED 0");
        assertNull(whole.present());
        assertFalse(whole.late());
        assertEquals(7, whole.done().size());
        var revised = whole.done().get(3);
        assertEquals(
                CLOCK.due(revised.from(), new Term(List.of(TermPhase.of("", 20, TermUnit.CALENDAR_DAY))))
                        .dueAt(),
                whole.dueAt(),
                "twenty calendar days from the answer");
    }

    @Test
    void mixedUnitsCountOneAfterTheOther() {
        var walk = walk("1.014251", Map.of(), "RECEIVED 1");
        var ninety = TermPhase.of("", 90, TermUnit.CALENDAR_DAY);
        var days = TermPhase.of("", 21, TermUnit.WORKING_DAY);
        assertEquals(CLOCK.due(walk.now(), new Term(List.of(ninety, days))).dueAt(), walk.dueAt());
    }

    @Test
    void whileTheForeignAuthorityAnswersNothingCounts() {
        var slow = walk("1.010737", Map.of(), "RECEIVED 1", "ANSWERED 1", "INSPECTED 1", "INSPECTED 1", "ADVISED 60");
        var quick = walk("1.010737", Map.of(), "RECEIVED 1", "ANSWERED 1", "INSPECTED 1", "INSPECTED 1", "ADVISED 1");
        assertTrue(Duration.between(quick.dueAt(), slow.dueAt()).toDays() > 70, slow + " " + quick);
    }

    @Test
    void aStepThatIsNotAskedForIsPassedOver() {
        var dry = walk("1.010719", Map.of("irrigation", "no", "trialOperation", "no"), "RECEIVED 1", "ANSWERED 1");
        assertEquals("appraise", dry.present().id());
        var wet = walk("1.010719", Map.of("irrigation", "yes", "trialOperation", "no"), "RECEIVED 1", "ANSWERED 1");
        assertEquals("irrigation", wet.present().id());
    }

    @Test
    void aStepEndsOnlyAsItMay() {
        assertEquals(
                "trial.outcome",
                assertThrows(Refusal.class, () -> walk("1.004122", Map.of(), "ISSUED 1"))
                        .key());
        assertEquals(
                "trial.outcome",
                assertThrows(Refusal.class, () -> walk("1.004122", Map.of(), "REFUSED_AT_INTAKE 1", "RECEIVED 1"))
                        .key());
    }

    private static Simulation simulated(String code, int dossiers, int perDay, int people, int minutes, int back) {
        return Crowd.of(
                new SimulateProcess(
                        process(code),
                        "TNN",
                        phases(code),
                        null,
                        Map.of(),
                        MONDAY,
                        dossiers,
                        perDay,
                        people,
                        minutes,
                        10,
                        back),
                CLOCK);
    }

    private static SimulateProcess question(ProcessDefinition process, int dossiers) {
        return new SimulateProcess(process, "TNN", List.of(), null, Map.of(), MONDAY, dossiers, 5, 2, 60, 3, 50);
    }

    private static vn.gov.dvctt.processing.api.TriedWay walk(
            String code, Map<String, String> answers, String... turns) {
        var list = Stream.of(turns)
                .map(turn -> turn.split(" "))
                .map(part -> new WalkProcess.Turn(part[0], Integer.parseInt(part[1])))
                .toList();
        return Trial.of(new WalkProcess(process(code), phases(code), null, answers, MONDAY, list), CLOCK);
    }

    private static ProcessDefinition process(String code) {
        return JsonbBuilder.create()
                .fromJson(seed(code).getJsonObject("process").toString(), ProcessDefinition.class);
    }

    private static List<TermPhase> phases(String code) {
        return seed(code).getJsonArray("phases").stream()
                .map(phase -> JsonbBuilder.create().fromJson(phase.toString(), TermPhase.class))
                .toList();
    }

    private static JsonObject seed(String code) {
        try (var reader =
                Json.createReader(ProcessTrialTest.class.getResourceAsStream("/seed/procedure/catalogue.json"))) {
            return reader.readObject().getJsonArray("procedures").getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("code").equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
