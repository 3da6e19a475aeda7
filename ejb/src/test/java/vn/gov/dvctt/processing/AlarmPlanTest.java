package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which moments of a term matter, and to whom they still can. */
class AlarmPlanTest {
    private final LegalClock clock = new LegalClock(SeedCalendar.calendar());

    @Test
    void threeQuartersTheLastDayAndTheEndOfATerm() {
        assertEquals(
                List.of("NEAR 2026-12-03 10:15", "LAST_DAY 2026-12-07 08:00", "LATE 2026-12-07 17:30"),
                plan("10WD", "", "2026-11-23 09:00"));
    }

    @Test
    void aTermOfOneDayWarnsOnceBeforeItsEnd() {
        assertEquals(
                List.of("LAST_DAY 2026-11-24 08:00", "LATE 2026-11-24 17:30"), plan("1WD", "", "2026-11-23 09:00"));
    }

    @Test
    void aTermOfHoursWarnsBeforeItsEnd() {
        assertEquals(List.of("LATE 2026-11-23 17:30"), plan("4WH", "", "2026-11-23 13:30"));
    }

    @Test
    void whatHasPassedWarnsNobodyButLatenessIsAlwaysTold() {
        assertEquals(List.of("LATE 2026-12-07 17:30"), plan("10WD", "", "2026-12-07 09:00"));
        assertEquals(List.of("LATE 2026-12-07 17:30"), plan("10WD", "", "2026-12-20 09:00"));
    }

    @Test
    void whileTheClockStandsStillNothingRings() {
        assertEquals(List.of(), plan("10WD", "2026-11-25 09:00..", "2026-11-25 09:00"));
    }

    @Test
    void anAnswersTermWarnsAWeekAndADayBeforeAndEndsAtMidnight() {
        assertEquals(
                List.of(
                        "ANSWER_SOON 2026-12-17 08:00",
                        "ANSWER_TOMORROW 2026-12-23 08:00",
                        "ANSWER_OVER 2026-12-25 00:00"),
                answer("2026-12-24 23:59", "2026-11-24 09:00"));
    }

    @Test
    void aShortAnswersTermWarnsLess() {
        assertEquals(
                List.of("ANSWER_TOMORROW 2026-12-23 08:00", "ANSWER_OVER 2026-12-25 00:00"),
                answer("2026-12-24 23:59", "2026-12-21 09:00"));
        assertEquals(List.of("ANSWER_OVER 2026-12-25 00:00"), answer("2026-12-24 23:59", "2026-12-23 09:00"));
    }

    private List<String> plan(String term, String pauses, String now) {
        var start = term.equals("4WH") ? "2026-11-23 13:30" : "2026-11-23 09:00";
        var ledger = ClockText.ledger(ClockText.moment(start), ClockText.term(term), ClockText.pauses(pauses));
        return text(AlarmPlan.ofTerm(ledger, clock, ClockText.moment(now)));
    }

    private List<String> answer(String answerBy, String now) {
        return text(AlarmPlan.ofAnswer(ClockText.moment(answerBy), clock, ClockText.moment(now)));
    }

    private static List<String> text(List<AlarmPlan.Planned> plan) {
        return plan.stream()
                .map(planned -> planned.kind() + " " + ClockText.text(planned.ringsAt()))
                .toList();
    }
}
