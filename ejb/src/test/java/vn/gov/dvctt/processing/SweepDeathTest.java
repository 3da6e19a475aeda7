package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.ChangeState;

/** Counting anew by a new calendar goes on where it stopped, whatever dies, and nothing moves twice. */
@ParameterizedClass
@EnumSource(Engine.class)
class SweepDeathTest {
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
    void progressIsToldAndTheEnd() {
        for (int i = 0; i < 10; i++) {
            ground.received("5WD", "2028-11-13 09:00");
        }
        var change = work.off("2028-11-16");
        work.publish(change);

        assertEquals(ChangeState.APPLYING, work.row(change).state());
        work.batch(4);
        var half = work.row(change);
        assertEquals(4, half.seen());
        assertEquals(4, half.moved());
        assertTrue(half.percent() > 0 && half.percent() < 100, half.percent() + " %");
        work.sweepAll();

        var done = work.row(change);
        assertEquals(ChangeState.APPLIED, done.state());
        assertEquals(10, done.moved());
        assertEquals(100, done.percent());
        assertFalse(work.isNeeded());
    }

    @Test
    void aBatchThatDiesIsDoneAgainAndMovesNothingTwice() {
        var dossiers = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) {
            dossiers.add(ground.received("5WD", "2028-11-13 09:00"));
        }
        work.publish(work.off("2028-11-16"));
        work.batch(2);
        assertThrows(
                IllegalStateException.class,
                () -> ground.in(shop -> {
                    shop.get(ClockSweepBean.class).batch(3, CalendarWork.NOW);
                    shop.entities().flush();
                    throw new IllegalStateException("the node dies here");
                }));
        assertEquals(2, ground.notices().size());

        work.sweepAll();

        assertEquals(6, ground.notices().size());
        assertEquals(6, ground.count("select count(*) from clock_event where kind = 'RESCHEDULED'"));
        dossiers.forEach(dossier -> assertEquals("2028-11-21 17:30", work.due(dossier)));
    }

    @Test
    void twoNodesShareTheWorkAndDoNothingTwice() throws Exception {
        for (int i = 0; i < 40; i++) {
            ground.received("5WD", "2028-11-13 09:00");
        }
        work.publish(work.off("2028-11-16"));
        var nodes = Executors.newFixedThreadPool(2);
        for (int node = 0; node < 2; node++) {
            nodes.submit(() -> {
                while (work.batch(3) > 0) {
                    Thread.onSpinWait();
                }
                return null;
            });
        }
        nodes.shutdown();
        assertTrue(nodes.awaitTermination(2, TimeUnit.MINUTES));
        work.sweepAll();

        assertEquals(40, ground.notices().size());
        assertEquals(40, ground.count("select count(*) from clock_event where kind = 'RESCHEDULED'"));
    }

    @Test
    void aClockThatCannotBeCountedHoldsNobodyUp() {
        var broken = ground.received("5WD", "2028-11-13 09:00");
        var sound = ground.received("5WD", "2028-11-13 09:00");
        ground.sql("update clock_event set kind = 'PAUSED', ground = 'OPINION' where dossier_id = " + broken);
        var change = work.off("2028-11-16");
        work.publish(change);

        assertThrows(RuntimeException.class, () -> work.batch(1));
        ground.in(shop -> {
            shop.get(ClockSweepBean.class).skip();
            return null;
        });
        work.sweepAll();

        assertEquals("2028-11-21 17:30", work.due(sound));
        assertEquals(ChangeState.APPLYING, work.row(change).state());
        assertEquals(1, work.row(change).failed());
    }

    @Test
    void whatAnotherNodeStillCountedByTheFormerCalendarIsCountedAnew() {
        work.publish(work.off("2028-11-16"));
        work.sweepAll();
        var dossier = ground.received("5WD", "2028-11-13 09:00");
        // as a node would have left it that had not yet read the new calendar
        ground.sql("update running_clock set edition = 1");
        ground.sql("update running_clock set due_at = timestamp with time zone '2028-11-20 10:30:00+00'");

        assertTrue(work.isNeeded());
        work.sweepAll();

        assertEquals("2028-11-21 17:30", work.due(dossier));
        assertEquals(1, ground.notices().size());
    }
}
