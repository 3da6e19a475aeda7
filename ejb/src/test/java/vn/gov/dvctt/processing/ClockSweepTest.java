package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.CalendarChangeRow;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.Certainty;
import vn.gov.dvctt.processing.api.ChangeState;
import vn.gov.dvctt.processing.api.MarkDay;
import vn.gov.dvctt.processing.api.MovedRow;
import vn.gov.dvctt.processing.api.PauseGround;
import vn.gov.dvctt.processing.api.PublishCalendar;

/** What a new calendar moves is shown before it is published and is what then moves, whatever dies in between. */
@ParameterizedClass
@EnumSource(Engine.class)
class ClockSweepTest {
    private static final Instant NOW = ClockText.moment("2028-11-20 09:00");

    @Parameter
    private Engine engine;

    private ClockGround ground;
    private long editor;
    private long publisher;

    @BeforeEach
    void begin() {
        ground = new ClockGround(engine);
        editor = ground.person("Người Soạn", "", "OPERATOR", "CATALOGUE_EDITOR");
        publisher = ground.person("Người Công Bố", "", "OPERATOR", "CATALOGUE_PUBLISHER");
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        ground.sql("delete from calendar_day where calendar_date >= date '2028-01-01'");
        ground.sql("delete from calendar_hours where valid_from > date '2000-01-01'");
    }

    @Test
    void aNewDayOffMovesWhatIsDueOnItOrLater() {
        var applicant = ground.person("Nguyễn Văn Nộp", null);
        var before = ground.received("2WD", "2028-11-13 09:00");
        var moved = ground.received("5WD", "2028-11-13 09:00", applicant);
        var later = ground.received("5WD", "2028-11-23 09:00");
        var change = off("2028-11-16");

        assertEquals(List.of(moved), preview(change));
        publish(change);
        sweepAll();

        assertEquals("2028-11-15 17:30", due(before));
        assertEquals("2028-11-21 17:30", due(moved));
        assertEquals("2028-11-30 17:30", due(later));
        assertEquals(List.of("DOSSIER_DUE_MOVED " + applicant), ground.notices());
    }

    @Test
    void theMoveStandsInLedgerHistoryTaskAndDossier() {
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        publish(off("2028-11-16"));
        sweepAll();

        assertEquals(
                1,
                ground.count("select count(*) from clock_event where kind = 'RESCHEDULED' and acted_by = '" + publisher
                        + "' and due_before < due_after and dossier_id = " + dossier));
        assertEquals(
                1,
                ground.count("select count(*) from dossier_step where note like '%2028%17:30%' and acted_by = '"
                        + publisher + "' and dossier_id = " + dossier));
        for (var sql : List.of(
                "select due_at from dossier where id = ",
                "select due_at from task where closed_at is null and dossier_id = ")) {
            assertEquals(due(dossier), text(sql + dossier));
        }
        assertEquals("LATE 2028-11-21 17:30", ground.alarms(dossier).get(2));
    }

    @Test
    void aDateStaysAFunctionOfLedgerAndCalendar() {
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        publish(off("2028-11-16"));
        sweepAll();
        publish(line(CalendarMark.REGULAR, "2028-11-16", ""));
        sweepAll();

        assertEquals("2028-11-20 17:30", due(dossier));
        assertEquals(2, ground.count("select count(*) from clock_event where kind = 'RESCHEDULED'"));
    }

    @Test
    void aDayWorkedInsteadMovesDatesForward() {
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        var change = line(CalendarMark.WORK, "2028-11-18", "");

        assertEquals(List.of(dossier), preview(change));
        publish(change);
        sweepAll();

        assertEquals("2028-11-18 17:30", due(dossier));
    }

    @Test
    void newHoursMoveClosingsFromTheirDateOn() {
        var earlier = ground.received("1WD", "2028-11-13 09:00");
        var moved = ground.received("5WD", "2028-11-13 09:00");
        var change = line(CalendarMark.HOURS, "2028-11-16", "07:30-11:30,13:00-17:00");

        assertEquals(List.of(moved), preview(change));
        publish(change);
        sweepAll();

        assertEquals("2028-11-14 17:30", due(earlier));
        assertEquals("2028-11-20 17:00", due(moved));
    }

    @Test
    void aClockThatStandsStillIsCountedWhenItGoesOn() {
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        ground.line(
                dossier, last -> last.thenPaused(PauseGround.OPINION, "", ClockText.moment("2028-11-14 10:00"), "12"));
        var change = off("2028-11-17");

        assertEquals(List.of(), preview(change));
        publish(change);
        sweepAll();
        assertEquals(List.of(), ground.notices());

        ground.line(dossier, last -> last.thenResumed(PauseGround.OPINION, ClockText.moment("2028-11-15 10:00"), "12"));
        assertEquals("2028-11-22 17:30", due(dossier));
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
        var change = off("2028-11-16");

        assertEquals(List.of(), preview(change));
        publish(change);
        sweepAll();

        assertEquals("2028-11-27 17:30", due(dossier));
    }

    @Test
    void progressIsToldAndTheEnd() {
        for (int i = 0; i < 10; i++) {
            ground.received("5WD", "2028-11-13 09:00");
        }
        var change = off("2028-11-16");
        publish(change);

        assertEquals(ChangeState.APPLYING, row(change).state());
        batch(4);
        var half = row(change);
        assertEquals(4, half.seen());
        assertEquals(4, half.moved());
        assertTrue(half.percent() > 0 && half.percent() < 100, half.percent() + " %");
        sweepAll();

        var done = row(change);
        assertEquals(ChangeState.APPLIED, done.state());
        assertEquals(10, done.moved());
        assertEquals(100, done.percent());
        assertFalse(isNeeded());
    }

    @Test
    void aBatchThatDiesIsDoneAgainAndMovesNothingTwice() {
        var dossiers = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) {
            dossiers.add(ground.received("5WD", "2028-11-13 09:00"));
        }
        publish(off("2028-11-16"));
        batch(2);
        assertThrows(
                IllegalStateException.class,
                () -> ground.in(shop -> {
                    shop.get(ClockSweepBean.class).batch(3, NOW);
                    shop.entities().flush();
                    throw new IllegalStateException("the node dies here");
                }));
        assertEquals(2, ground.notices().size());

        sweepAll();

        assertEquals(6, ground.notices().size());
        assertEquals(6, ground.count("select count(*) from clock_event where kind = 'RESCHEDULED'"));
        dossiers.forEach(dossier -> assertEquals("2028-11-21 17:30", due(dossier)));
    }

    @Test
    void twoNodesShareTheWorkAndDoNothingTwice() throws Exception {
        for (int i = 0; i < 40; i++) {
            ground.received("5WD", "2028-11-13 09:00");
        }
        publish(off("2028-11-16"));
        var nodes = Executors.newFixedThreadPool(2);
        for (int node = 0; node < 2; node++) {
            nodes.submit(() -> {
                while (batch(3) > 0) {
                    Thread.onSpinWait();
                }
                return null;
            });
        }
        nodes.shutdown();
        assertTrue(nodes.awaitTermination(2, TimeUnit.MINUTES));
        sweepAll();

        assertEquals(40, ground.notices().size());
        assertEquals(40, ground.count("select count(*) from clock_event where kind = 'RESCHEDULED'"));
    }

    @Test
    void aClockThatCannotBeCountedHoldsNobodyUp() {
        var broken = ground.received("5WD", "2028-11-13 09:00");
        var sound = ground.received("5WD", "2028-11-13 09:00");
        ground.sql("update clock_event set kind = 'PAUSED', ground = 'OPINION' where dossier_id = " + broken);
        var change = off("2028-11-16");
        publish(change);

        assertThrows(RuntimeException.class, () -> batch(1));
        ground.in(shop -> {
            shop.get(ClockSweepBean.class).skip();
            return null;
        });
        sweepAll();

        assertEquals("2028-11-21 17:30", due(sound));
        assertEquals(ChangeState.APPLYING, row(change).state());
        assertEquals(1, row(change).failed());
    }

    @Test
    void whatAnotherNodeStillCountedByTheFormerCalendarIsCountedAnew() {
        publish(off("2028-11-16"));
        sweepAll();
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        // as a node would have left it that had not yet read the new calendar
        ground.sql("update running_clock set edition = 1");
        ground.sql("update running_clock set due_at = timestamp with time zone '2028-11-20 10:30:00+00'");

        assertTrue(isNeeded());
        sweepAll();

        assertEquals("2028-11-21 17:30", due(dossier));
        assertEquals(1, ground.notices().size());
    }

    @Test
    void thePreviewIsReadPageByPageInOrderOfDates() {
        for (int i = 0; i < 60; i++) {
            ground.received(5 + i % 7 + "WD", "2028-11-13 09:00");
        }
        var change = off("2028-11-16");
        var seen = new ArrayList<MovedRow>();
        for (var cursor = ""; cursor != null; ) {
            var at = cursor;
            var page = ground.in(
                    shop -> shop.as(editor).get(CalendarReadingBean.class).moves(change, at));
            assertTrue(page.rows().size() <= 25);
            seen.addAll(page.rows());
            cursor = page.next().isEmpty() ? null : page.next();
        }

        assertEquals(60, seen.size());
        assertEquals(60, seen.stream().map(MovedRow::dossierId).distinct().count());
        for (int i = 1; i < seen.size(); i++) {
            assertFalse(seen.get(i).before().isBefore(seen.get(i - 1).before()));
        }
        assertEquals("Cung cấp dữ liệu", seen.get(0).procedureTitle());
        var count =
                ground.in(shop -> shop.as(editor).get(CalendarReadingBean.class).moveCount(change));
        assertEquals(60, count.moved());
        assertFalse(count.atLeast());
    }

    /** For any change, what was shown is what moves, to the very date that was shown. */
    @Test
    void whatIsShownIsWhatMoves() {
        for (long seed = 1; seed <= 12; seed++) {
            ground = new ClockGround(engine);
            begin();
            leaveTheCalendarAsItWas();
            var random = new Random(seed);
            for (int i = 0; i < 12; i++) {
                randomDossier(random);
            }
            var change = begun();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                randomLine(change, random);
            }
            Map<Long, Instant> shown = new HashMap<>();
            ground.in(shop -> shop.as(editor).get(CalendarReadingBean.class).moves(change, ""))
                    .rows()
                    .forEach(row -> shown.put(row.dossierId(), row.after()));
            publish(change);
            sweepAll(ClockText.moment("2029-01-20 09:00"));

            assertEquals(shown, moved(), "seed " + seed);
        }
    }

    private void randomDossier(Random random) {
        var units = List.of("WD", "CD", "WH");
        var term = 1 + random.nextInt(12) + units.get(random.nextInt(3)) + (random.nextBoolean() ? " 2WD" : "");
        var dossier = ground.received(term, day(random) + " 09:00");
        if (random.nextInt(3) == 0) {
            var from = ClockText.moment("2028-12-05 10:00");
            ground.line(dossier, last -> last.thenPaused(PauseGround.OPINION, "", from, "12"));
            if (random.nextBoolean()) {
                ground.line(dossier, last -> last.thenResumed(PauseGround.OPINION, from.plusSeconds(200_000), "12"));
            }
        }
    }

    private void randomLine(long change, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> mark(change, CalendarMark.WORK, day(random), random.nextBoolean() ? "" : "08:00-11:30");
            case 1 -> mark(change, CalendarMark.HOURS, day(random), "07:00-11:00,13:00-16:00");
            default -> mark(change, CalendarMark.OFF, day(random), "");
        }
    }

    private static String day(Random random) {
        return LocalDate.of(2028, 11, 13).plusDays(random.nextInt(20)).toString();
    }

    private Map<Long, Instant> moved() {
        return ground.in(shop -> {
            Map<Long, Instant> moved = new HashMap<>();
            shop.entities()
                    .createQuery(
                            "select e.dossierId, e.dueAfter from ClockEvent e where e.kind = :kind", Object[].class)
                    .setParameter("kind", ClockEventKind.RESCHEDULED)
                    .getResultStream()
                    .forEach(row -> moved.put((Long) row[0], (Instant) row[1]));
            return moved;
        });
    }

    private long off(String date) {
        return line(CalendarMark.OFF, date, "");
    }

    private long line(CalendarMark mark, String date, String hours) {
        var change = begun();
        mark(change, mark, date, hours);
        return change;
    }

    private long begun() {
        return ground.in(shop -> shop.as(editor).get(CalendarEditingBean.class).begin());
    }

    private void mark(long change, CalendarMark mark, String date, String hours) {
        ground.in(shop -> {
            shop.as(editor)
                    .get(CalendarEditingBean.class)
                    .mark(new MarkDay(change, mark, LocalDate.parse(date), hours, "Nghỉ bù", Certainty.ANNOUNCED));
            return null;
        });
    }

    private List<Long> preview(long change) {
        return ground.in(shop -> shop.as(editor).get(CalendarReadingBean.class).moves(change, "").rows().stream()
                .map(MovedRow::dossierId)
                .toList());
    }

    private void publish(long change) {
        var revision = ground.in(shop ->
                shop.as(editor).get(CalendarReadingBean.class).change(change).revision());
        ground.in(shop -> {
            shop.as(publisher)
                    .get(CalendarPublishingBean.class)
                    .publish(new PublishCalendar(change, revision, "Công văn"));
            return null;
        });
    }

    private boolean isNeeded() {
        return ground.in(shop -> shop.get(ClockSweepBean.class).isNeeded());
    }

    private int batch(int most) {
        return ground.in(shop -> shop.get(ClockSweepBean.class).batch(most, NOW));
    }

    private void sweepAll() {
        sweepAll(NOW);
    }

    private void sweepAll(Instant now) {
        int counted = 50;
        while (counted > 0) {
            counted = ground.in(shop -> shop.get(ClockSweepBean.class).batch(50, now));
        }
    }

    private CalendarChangeRow row(long change) {
        return ground.in(shop ->
                shop.as(editor).get(CalendarReadingBean.class).change(change).row());
    }

    private String due(long dossier) {
        return text("select due_at from running_clock where dossier_id = " + dossier);
    }

    private String text(String sql) {
        var value = ground.value(sql);
        var moment = value instanceof java.sql.Timestamp stamp
                ? stamp.toInstant()
                : ((java.time.OffsetDateTime) value).toInstant();
        return ClockText.text(moment);
    }
}
