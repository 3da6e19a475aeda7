package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.PauseGround;

/** What a new calendar moves, and what it leaves alone. */
@ParameterizedClass
@EnumSource(Engine.class)
class ClockSweepTest {
    @Parameter
    private Engine engine;

    private ClockGround ground;
    private CalendarWork work;

    @BeforeEach
    void begin() {
        ground = new ClockGround(engine);
        work = new CalendarWork(ground);
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        work.undo();
    }

    @Test
    void aNewDayOffMovesWhatIsDueOnItOrLater() {
        var applicant = ground.person("Nguyễn Văn Nộp", null);
        var before = ground.received("2WD", "2028-11-13 09:00");
        var moved = ground.received("5WD", "2028-11-13 09:00", applicant);
        var later = ground.received("5WD", "2028-11-23 09:00");
        var change = work.off("2028-11-16");

        assertEquals(List.of(moved), work.preview(change));
        work.publish(change);
        work.sweepAll();

        assertEquals("2028-11-15 17:30", work.due(before));
        assertEquals("2028-11-21 17:30", work.due(moved));
        assertEquals("2028-11-30 17:30", work.due(later));
        assertEquals(List.of("DOSSIER_DUE_MOVED " + applicant), ground.notices());
    }

    @Test
    void theMoveStandsInLedgerHistoryTaskAndDossier() {
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        work.publish(work.off("2028-11-16"));
        work.sweepAll();

        assertEquals(
                1,
                ground.count("select count(*) from clock_event where kind = 'RESCHEDULED' and acted_by = '"
                        + work.publisher + "' and due_before < due_after and dossier_id = " + dossier));
        assertEquals(
                1,
                ground.count("select count(*) from dossier_step where note like '%2028%17:30%' and acted_by = '"
                        + work.publisher + "' and dossier_id = " + dossier));
        for (var sql : List.of(
                "select due_at from dossier where id = ",
                "select due_at from task where closed_at is null and dossier_id = ")) {
            assertEquals(work.due(dossier), work.text(sql + dossier));
        }
        assertEquals("LATE 2028-11-21 17:30", ground.alarms(dossier).get(2));
    }

    @Test
    void aDateStaysAFunctionOfLedgerAndCalendar() {
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        work.publish(work.off("2028-11-16"));
        work.sweepAll();
        work.publish(work.line(CalendarMark.REGULAR, "2028-11-16", ""));
        work.sweepAll();

        assertEquals("2028-11-20 17:30", work.due(dossier));
        assertEquals(2, ground.count("select count(*) from clock_event where kind = 'RESCHEDULED'"));
    }

    @Test
    void aDayWorkedInsteadMovesDatesForward() {
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        var change = work.line(CalendarMark.WORK, "2028-11-18", "");

        assertEquals(List.of(dossier), work.preview(change));
        work.publish(change);
        work.sweepAll();

        assertEquals("2028-11-18 17:30", work.due(dossier));
    }

    @Test
    void newHoursMoveClosingsFromTheirDateOn() {
        var earlier = ground.received("1WD", "2028-11-13 09:00");
        var moved = ground.received("5WD", "2028-11-13 09:00");
        var change = work.line(CalendarMark.HOURS, "2028-11-16", "07:30-11:30,13:00-17:00");

        assertEquals(List.of(moved), work.preview(change));
        work.publish(change);
        work.sweepAll();

        assertEquals("2028-11-14 17:30", work.due(earlier));
        assertEquals("2028-11-20 17:00", work.due(moved));
    }

    @Test
    void aClockThatStandsStillIsCountedWhenItGoesOn() {
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        ground.line(
                dossier, last -> last.thenPaused(PauseGround.OPINION, "", ClockText.moment("2028-11-14 10:00"), "12"));
        var change = work.off("2028-11-17");

        assertEquals(List.of(), work.preview(change));
        work.publish(change);
        work.sweepAll();
        assertEquals(List.of(), ground.notices());

        ground.line(dossier, last -> last.thenResumed(PauseGround.OPINION, ClockText.moment("2028-11-15 10:00"), "12"));
        assertEquals("2028-11-22 17:30", work.due(dossier));
    }

    @Test
    void aPromiseBeyondTheNewDateStays() {
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        ground.line(
                dossier,
                last -> last.thenExtended(
                        ClockText.moment("2028-11-20 17:30"),
                        ClockText.moment("2028-11-27 17:30"),
                        "",
                        ClockText.moment("2028-11-14 10:00"),
                        "12"));
        var change = work.off("2028-11-16");

        assertEquals(List.of(), work.preview(change));
        work.publish(change);
        work.sweepAll();

        assertEquals("2028-11-27 17:30", work.due(dossier));
    }
}
