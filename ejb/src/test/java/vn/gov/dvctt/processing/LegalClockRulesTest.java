package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.processing.api.TimeLeft;
import vn.gov.dvctt.shared.Refusal;

/** The legal clock, rule by rule, and at its edges: other calendars, long closures, pauses in any order, what is left. */
class LegalClockRulesTest {
    private final LegalClock clock = new LegalClock(SeedCalendar.calendar());

    @Test
    void withoutHoursOfItsOwnACalendarKeepsTheRegularOnes() {
        var own = SeedCalendar.calendar().declaring(Optional.empty(), Set.of(), ClockText.days("2026-11-29"));

        assertEquals("2026-11-29 17:30", due(new LegalClock(own), "2026-11-27 09:00", "1WD"));
    }

    @Test
    void aClosureLongerThanAYearStillEnds() {
        var from = LocalDate.of(2027, 1, 1);
        var off = from.datesUntil(from.plusDays(1000)).collect(Collectors.toSet());
        var own = new LegalClock(SeedCalendar.calendar().declaring(Optional.empty(), off, Set.of()));

        assertEquals("2029-09-27 17:30", due(own, "2026-12-31 09:00", "1WD"));
        assertEquals("2029-09-27 17:30", due(own, "2026-12-31 09:00", "1CD"));
        assertEquals("2029-09-27 08:30", due(own, "2026-12-31 17:00", "1WH"));
    }

    @Test
    void aTermWithoutEndIsRefusedBeforeItCosts() {
        var minute = Optional.of(WorkHours.of("08:00-08:01"));
        var own = new LegalClock(SeedCalendar.calendar().declaring(minute, Set.of(), Set.of()));

        var refusal = assertThrows(Refusal.class, () -> due(own, "2026-11-23 07:00", "5000WH"));

        assertEquals("clock.beyond", refusal.key());
    }

    @Test
    void anOpenPauseLeavesNoDueDateWhereverItBegan() {
        for (var pause : List.of("2026-11-01 10:00..", "2026-11-25 10:00..", "2030-01-01 10:00..")) {
            var ledger = ClockText.ledger(
                    ClockText.moment("2026-11-23 09:00"), ClockText.term("5WD"), ClockText.pauses(pause));
            assertTrue(clock.due(ledger).isEmpty(), pause);
        }
    }

    @Test
    void theStepsSayHowMuchWorkingTimeAPauseTook() {
        var pauses = ClockText.pauses("2026-11-23 09:00..2026-11-23 10:30; 2026-11-23 10:00..2026-11-23 11:00");
        var due = clock.due(ClockText.ledger(ClockText.moment("2026-11-23 08:00"), ClockText.term("4WH"), pauses))
                .orElseThrow();

        assertEquals(120, due.steps().get(0).pausedMinutes());
        assertEquals(0, due.steps().get(0).pausedDays());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        three of four hours            | 2026-11-23 08:00 | 4WH | | 75 | 2026-11-23 11:00
        of four days and the first one | 2026-11-23 08:00 | 4WD | | 75 | 2026-11-26 15:30
        paused time is not used up     | 2026-11-23 08:00 | 4WH | 2026-11-23 09:00..2026-11-23 10:00 | 75 | 2026-11-23 12:00
        the half                       | 2026-11-23 08:00 | 8WH | | 50 | 2026-11-23 12:00
        after hours counts from opening | 2026-11-22 20:00 | 8WH | | 75 | 2026-11-23 15:30
        """)
    void aShareOfATermIsUsedUpInWorkingTime(
            String rule, String start, String term, String pauses, int percent, String expected) {
        var ledger = ClockText.ledger(ClockText.moment(start), ClockText.term(term), ClockText.pauses(pauses));
        var due = clock.due(ledger).orElseThrow().dueAt();

        assertEquals(expected, ClockText.text(clock.usedUp(ledger, due, percent)), rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-12-24 23:59, 2026-12-25 00:00",
        "2026-12-24 10:00, 2026-12-25 00:00",
        "2026-12-26 23:59, 2026-12-29 00:00",
        "2026-02-16 23:59, 2026-02-24 00:00"
    })
    void anApplicantsTermIsOverAtMidnightAndNeverOnADayOff(String answerBy, String over) {
        assertEquals(over, ClockText.text(clock.answerOver(ClockText.moment(answerBy))));
    }

    @Test
    void aPauseWithoutEndMeansNoDueDateYet() {
        var pauses = ClockText.pauses("2026-11-25 10:00..");

        var due = clock.due(ClockText.ledger(ClockText.moment("2026-11-23 09:00"), ClockText.term("5WD"), pauses));

        assertTrue(due.isEmpty());
    }

    @Test
    void aDayWithOwnHoursClosesAtItsOwnTime() {
        var saturday = LocalDate.of(2026, 11, 28);
        var half = new LegalClock(new WorkCalendar(
                Map.of(LocalDate.of(2000, 1, 1), WorkHours.of("08:00-12:00,13:30-17:30")),
                Map.of(saturday, WorkHours.of("08:00-11:30"))));

        assertEquals("2026-11-28 11:30", due(half, "2026-11-27 09:00", "1WD"));
        assertEquals("2026-11-30 17:30", due(half, "2026-11-28 11:29", "1WD"));
        assertEquals("2026-12-01 17:30", due(half, "2026-11-28 11:30", "1WD"));
        assertEquals("2026-11-30 08:30", due(half, "2026-11-28 11:00", "1WH"));
    }

    @Test
    void hoursOfWorkMayChangeFromADateOn() {
        var winter = new LegalClock(new WorkCalendar(
                Map.of(
                        LocalDate.of(2000, 1, 1), WorkHours.of("07:30-11:30,13:00-17:00"),
                        LocalDate.of(2026, 11, 25), WorkHours.of("08:00-12:00,13:30-17:30")),
                Map.of()));

        assertEquals("2026-11-24 17:00", due(winter, "2026-11-23 09:00", "1WD"));
        assertEquals("2026-11-25 17:30", due(winter, "2026-11-23 09:00", "2WD"));
        assertEquals("2026-11-25 09:00", due(winter, "2026-11-24 16:00", "2WH"));
    }

    @Test
    void theStepsSayWhatWasPassedOver() {
        var due = clock.due(ClockText.moment("2026-02-13 18:00"), ClockText.term("2WD 5CD"));

        assertEquals("2026-02-23 08:00", ClockText.text(due.countsFrom()));
        var working = due.steps().get(0);
        assertEquals(0, working.daysOff());
        assertEquals("2026-02-25 17:30", ClockText.text(working.until()));
        assertNull(working.movedFrom());
        var calendarDays = due.steps().get(1);
        assertEquals(working.until(), calendarDays.from());
        assertEquals(LocalDate.of(2026, 3, 2), WorkCalendar.dateOf(calendarDays.until()));
        assertNull(calendarDays.movedFrom());
    }

    @Test
    void theStepsSayFromWhichDayOffTheEndMoved() {
        var due = clock.due(ClockText.moment("2026-04-29 09:00"), ClockText.term("1CD"));

        assertEquals(LocalDate.of(2026, 4, 30), due.steps().get(0).movedFrom());
    }

    @Test
    void theStepsCountDaysOffAndPausedDays() {
        var pauses = ClockText.pauses("2026-11-25 10:00..2026-11-27 10:00");
        var due = clock.due(ClockText.ledger(ClockText.moment("2026-11-23 09:00"), ClockText.term("5WD"), pauses))
                .orElseThrow();

        assertEquals(2, due.steps().get(0).daysOff());
        assertEquals(2, due.steps().get(0).pausedDays());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        a whole term ahead        | 2026-11-23 09:00 | 2026-11-26 11:00 | false | 3 | 2 | 0
        the same, over a weekend  | 2026-11-27 16:30 | 2026-12-01 10:00 | false | 1 | 3 | 0
        minutes of the last hour  | 2026-11-24 17:05 | 2026-11-24 17:30 | false | 0 | 0 | 25
        at the very moment        | 2026-11-24 17:30 | 2026-11-24 17:30 | false | 0 | 0 | 0
        nights and Tết do not count as lateness | 2026-02-23 09:00 | 2026-02-13 17:30 | true | 0 | 1 | 0
        late by a day and hours   | 2026-11-26 11:00 | 2026-11-24 17:30 | true | 1 | 3 | 0
        """)
    void timeLeftIsWorkingTime(String rule, String now, String due, boolean late, int days, int hours, int minutes) {
        assertEquals(
                new TimeLeft(late, days, hours, minutes),
                clock.left(ClockText.moment(now), ClockText.moment(due)),
                rule);
    }

    @ParameterizedTest(name = "{0} + {1} days")
    @CsvSource({
        "2026-11-24 09:00, 30, 2026-12-24 23:59",
        "2026-11-24 22:00, 30, 2026-12-24 23:59",
        "2026-11-26 09:00, 30, 2026-12-28 23:59",
        "2026-01-20 09:00, 30, 2026-02-23 23:59"
    })
    void anApplicantsTermEndsWithTheDayAndNeverOnADayOff(String asked, int days, String expected) {
        assertEquals(expected, ClockText.text(clock.answerBy(ClockText.moment(asked), days)));
    }

    @Test
    void soonReachesToTheClosingOfTheNextWorkingDay() {
        assertEquals("2026-11-30 17:30", ClockText.text(clock.soonUntil(ClockText.moment("2026-11-27 09:00"))));
    }

    private static String due(LegalClock clock, String start, String term) {
        return ClockText.text(
                clock.due(ClockText.moment(start), ClockText.term(term)).dueAt());
    }
}
