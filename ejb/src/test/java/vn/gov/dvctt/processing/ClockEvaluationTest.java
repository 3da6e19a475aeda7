package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.EvaluateTerm;
import vn.gov.dvctt.processing.api.EvaluateTerm.OwnCalendar;
import vn.gov.dvctt.processing.api.EvaluateTerm.Period;
import vn.gov.dvctt.processing.api.EvaluateTerm.Stand;
import vn.gov.dvctt.processing.api.TermEvaluation;

/** The public question is answered by the clock of the dossiers, whatever is asked. */
class ClockEvaluationTest {
    private static final Instant RECEIVED = ClockText.moment("2026-02-13 09:00");
    private static final List<TermPhase> ONE_DAY = Term.workingDays(1).phases();

    @Test
    void withoutACalendarThePublishedOneCounts() {
        assertEquals(
                "2026-02-23 17:30", ClockText.text(ask(ONE_DAY, List.of(), null).due()));
    }

    @Test
    void aCalendarOfOnesOwnReplacesThePublishedDays() {
        var own = new OwnCalendar(Set.of(LocalDate.of(2026, 2, 16)), Set.of(LocalDate.of(2026, 2, 14)), List.of());

        assertEquals(
                "2026-02-14 17:30", ClockText.text(ask(ONE_DAY, List.of(), own).due()));
    }

    @Test
    void hoursOfOnesOwnReplaceThePublishedOnes() {
        var own = new OwnCalendar(Set.of(), Set.of(), List.of(new Period(LocalTime.of(7, 0), LocalTime.of(15, 0))));

        assertEquals(
                "2026-02-16 15:00", ClockText.text(ask(ONE_DAY, List.of(), own).due()));
    }

    @Test
    void aPauseWithoutEndLeavesNoDueDateAndSaysSinceWhen() {
        var since = ClockText.moment("2026-02-13 10:00");
        var answer = ask(ONE_DAY, List.of(new Stand(since.plusSeconds(60), null), new Stand(since, null)), null);

        assertNull(answer.due());
        assertEquals(since, answer.standsSince());
        assertTrue(answer.steps().isEmpty());
        assertEquals(RECEIVED, answer.countsFrom());
    }

    @Test
    void theLargestQuestionIsAnswered() {
        var phases = Collections.nCopies(EvaluateTerm.MOST_PHASES, TermPhase.of("", 5_000, TermUnit.WORKING_DAY));
        var pauses = IntStream.range(0, EvaluateTerm.MOST_PAUSES)
                .mapToObj(i ->
                        new Stand(RECEIVED.plus(Duration.ofDays(7L * i)), RECEIVED.plus(Duration.ofDays(7L * i + 5))))
                .toList();
        var off = LocalDate.of(2026, 3, 1).datesUntil(LocalDate.of(2031, 1, 1)).collect(Collectors.toSet());
        var own = new OwnCalendar(off, Set.of(), List.of());

        var answer = ask(phases, pauses, own);

        assertEquals(EvaluateTerm.MOST_PHASES, answer.steps().size());
    }

    private static TermEvaluation ask(List<TermPhase> phases, List<Stand> pauses, OwnCalendar own) {
        return ClockEvaluationBean.evaluate(new EvaluateTerm(RECEIVED, phases, pauses, own), SeedCalendar.calendar());
    }
}
