package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.MovedRow;
import vn.gov.dvctt.processing.api.PauseGround;

/** What a change of the calendar would move is shown before it is published, and is what then moves. */
@ParameterizedClass
@EnumSource(Engine.class)
class MoveSearchTest {
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
    void thePreviewIsReadPageByPageInOrderOfDates() {
        for (int i = 0; i < 60; i++) {
            ground.received(5 + i % 7 + "WD", "2028-11-13 09:00");
        }
        var change = work.off("2028-11-16");
        var seen = new ArrayList<MovedRow>();
        for (var cursor = ""; cursor != null; ) {
            var at = cursor;
            var page = ground.in(
                    shop -> shop.as(work.editor).get(CalendarReadingBean.class).moves(change, at));
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
        var count = ground.in(
                shop -> shop.as(work.editor).get(CalendarReadingBean.class).moveCount(change));
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
            var change = work.begun();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                randomLine(change, random);
            }
            Map<Long, Instant> shown = new HashMap<>();
            ground.in(shop ->
                            shop.as(work.editor).get(CalendarReadingBean.class).moves(change, ""))
                    .rows()
                    .forEach(row -> shown.put(row.dossierId(), row.after()));
            work.publish(change);
            work.sweepAll(ClockText.moment("2029-01-20 09:00"));

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
            case 0 -> work.mark(change, CalendarMark.WORK, day(random), random.nextBoolean() ? "" : "08:00-11:30");
            case 1 -> work.mark(change, CalendarMark.HOURS, day(random), "07:00-11:00,13:00-16:00");
            default -> work.mark(change, CalendarMark.OFF, day(random), "");
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
}
