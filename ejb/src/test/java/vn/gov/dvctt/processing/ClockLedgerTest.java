package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.PauseGround;

class ClockLedgerTest {
    private final LegalClock clock = new LegalClock(SeedCalendar.calendar());
    private final ClockEvent start =
            ClockEvent.started(7, ClockText.term("5WD"), ClockText.moment("2026-11-23 09:00"), "12");

    @Test
    void withoutPauseTheTermRunsThrough() {
        assertEquals("2026-11-30 17:30", due(start));
    }

    @Test
    void aPauseThatEndedMovesTheDueDate() {
        var paused =
                start.thenPaused(PauseGround.SUPPLEMENT, "thiếu bản đồ", ClockText.moment("2026-11-25 10:00"), "12");
        var resumed = paused.thenResumed(PauseGround.SUPPLEMENT, ClockText.moment("2026-11-27 10:00"), "40");

        assertTrue(clock.due(ClockLedger.of(List.of(start, paused))).isEmpty());
        assertEquals("2026-12-02 17:30", due(start, paused, resumed));
    }

    @Test
    void pausesOnTwoGroundsEndEachForItself() {
        var one = start.thenPaused(PauseGround.SUPPLEMENT, "", ClockText.moment("2026-11-24 10:00"), "12");
        var two = one.thenPaused(PauseGround.OPINION, "", ClockText.moment("2026-11-25 10:00"), "12");
        var oneEnds = two.thenResumed(PauseGround.SUPPLEMENT, ClockText.moment("2026-11-26 10:00"), "40");
        var twoEnds = oneEnds.thenResumed(PauseGround.OPINION, ClockText.moment("2026-11-27 10:00"), "41");

        assertTrue(clock.due(ClockLedger.of(List.of(start, one, two, oneEnds))).isEmpty());
        // 24, 25 and 26 were paused at closing
        assertEquals("2026-12-03 17:30", due(start, one, two, oneEnds, twoEnds));
    }

    @Test
    void restartingForgetsWhatWasBefore() {
        var paused = start.thenPaused(PauseGround.SUPPLEMENT, "", ClockText.moment("2026-11-25 10:00"), "12");
        var restarted = paused.thenRestarted(ClockText.term("18WD"), ClockText.moment("2026-12-01 18:00"), "12");

        // after hours on Tuesday: counts from Wednesday 2 December, the first day is the 3rd
        assertEquals("2026-12-28 17:30", due(start, paused, restarted));
    }

    @Test
    void restartingWithinAPauseBeginsWithoutIt() {
        var paused = start.thenPaused(PauseGround.FEE_UNPAID, "", ClockText.moment("2026-11-25 10:00"), "12");
        var restarted = paused.thenRestarted(ClockText.term("2WD"), ClockText.moment("2026-11-26 09:00"), "12");
        var resumed = restarted.thenResumed(PauseGround.FEE_UNPAID, ClockText.moment("2026-12-01 10:00"), "12");

        assertEquals("2026-11-30 17:30", due(start, paused, restarted));
        assertEquals("2026-11-30 17:30", due(start, paused, restarted, resumed));
    }

    @Test
    void aNewTermMayBeOfAnyUnitsAndPausedAgain() {
        var restarted = start.thenRestarted(ClockText.term("1WD 4WH"), ClockText.moment("2026-11-28 09:00"), "12");
        var paused = restarted.thenPaused(PauseGround.OPINION, "", ClockText.moment("2026-12-02 08:00"), "12");
        var resumed = paused.thenResumed(PauseGround.OPINION, ClockText.moment("2026-12-02 10:00"), "12");

        // a Saturday: counts from Monday the 30th; Tuesday is day 1, then four hours less the two paused ones
        assertEquals("2026-12-02 15:30", due(start, restarted, paused, resumed));
    }

    @Test
    void aSecondPauseOnTheSameGroundChangesNothingUntilTheFirstEnds() {
        var one = start.thenPaused(PauseGround.SUPPLEMENT, "", ClockText.moment("2026-11-24 10:00"), "12");
        var again = one.thenPaused(PauseGround.SUPPLEMENT, "", ClockText.moment("2026-11-25 10:00"), "12");
        var ends = again.thenResumed(PauseGround.SUPPLEMENT, ClockText.moment("2026-11-26 10:00"), "40");

        assertEquals("2026-12-02 17:30", due(start, one, again, ends));
    }

    @Test
    void aPromiseMovesTheAppointmentAndNotTheTerm() {
        var promised = ClockText.moment("2026-12-04 17:30");
        var extended = start.thenExtended(
                ClockText.moment("2026-11-30 17:30"),
                promised,
                "nhiều hồ sơ",
                ClockText.moment("2026-11-27 10:00"),
                "12");
        var ledger = ClockLedger.of(List.of(start, extended));

        assertEquals("2026-11-30 17:30", due(start, extended));
        assertEquals(promised, clock.appointment(ledger).orElseThrow());
    }

    @Test
    void aPauseAfterAPromiseMayLeadBeyondIt() {
        var extended = start.thenExtended(
                ClockText.moment("2026-11-30 17:30"),
                ClockText.moment("2026-12-01 17:30"),
                "",
                ClockText.moment("2026-11-26 10:00"),
                "12");
        var paused = extended.thenPaused(PauseGround.OPINION, "", ClockText.moment("2026-11-27 10:00"), "12");
        var resumed = paused.thenResumed(PauseGround.OPINION, ClockText.moment("2026-12-02 10:00"), "12");
        var ledger = ClockLedger.of(List.of(start, extended, paused, resumed));

        assertEquals(
                "2026-12-03 17:30", ClockText.text(clock.appointment(ledger).orElseThrow()));
        assertTrue(clock.appointment(ClockLedger.of(List.of(start, extended, paused)))
                .isEmpty());
    }

    @Test
    void aNewTermForgetsAFormerPromise() {
        var extended = start.thenExtended(
                ClockText.moment("2026-11-30 17:30"),
                ClockText.moment("2027-01-29 17:30"),
                "",
                ClockText.moment("2026-11-26 10:00"),
                "12");
        var restarted = extended.thenRestarted(ClockText.term("1WD"), ClockText.moment("2026-11-27 09:00"), "12");

        assertEquals(
                "2026-11-30 17:30",
                ClockText.text(clock.appointment(ClockLedger.of(List.of(start, extended, restarted)))
                        .orElseThrow()));
    }

    @Test
    void aLineAboutANewCalendarChangesNothingByItself() {
        var moved = start.thenRescheduled(
                ClockText.moment("2026-11-30 17:30"),
                ClockText.moment("2026-12-01 17:30"),
                ClockText.moment("2026-11-25 10:00"),
                "12");

        assertEquals(due(start), due(start, moved));
    }

    @Test
    void aStoppedClockSaysSoAndTakesNoMore() {
        var stopped = start.thenStopped("APPROVED", ClockText.moment("2026-11-26 10:00"), "TNN");

        assertTrue(ClockLedger.of(List.of(start, stopped)).stopped());
        assertThrows(
                IllegalStateException.class,
                () -> stopped.thenPaused(PauseGround.OPINION, "", ClockText.moment("2026-11-27 10:00"), "12"));
    }

    @Test
    void theClockNeverRunsBackwards() {
        assertThrows(
                IllegalStateException.class,
                () -> start.thenPaused(PauseGround.OPINION, "", ClockText.moment("2026-11-22 10:00"), "12"));
    }

    @Test
    void aLedgerBeginsWithItsStart() {
        assertThrows(IllegalArgumentException.class, () -> ClockLedger.of(List.of()));
    }

    @Test
    void aTermIsWrittenAndReadBack() {
        var term = new Term(List.of(
                TermPhase.of("Thẩm định\nhồ sơ", 90, TermUnit.CALENDAR_DAY),
                TermPhase.of(null, 21, TermUnit.WORKING_DAY)));

        assertEquals("90 CALENDAR_DAY Thẩm định hồ sơ\n21 WORKING_DAY", term.text());
        assertEquals(term.text(), Term.of(term.text()).text());
    }

    @Test
    void aTermOfNothingIsNoTerm() {
        assertThrows(IllegalArgumentException.class, () -> new Term(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Term.workingDays(0));
    }

    private String due(ClockEvent... events) {
        return ClockText.text(
                clock.due(ClockLedger.of(List.of(events))).orElseThrow().dueAt());
    }
}
