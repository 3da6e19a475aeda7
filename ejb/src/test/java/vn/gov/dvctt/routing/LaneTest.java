package vn.gov.dvctt.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);

    private final Rows rows = new Rows(250);
    private final Broker broker = new Broker();
    private final Lane lane = new Lane("TNN", rows, broker, CLOCK);

    @Test
    void everythingIsSentInTheOrderOfTheOutbox() {
        lane.attempt();
        assertEquals(LongStream.rangeClosed(1, 250).boxed().toList(), List.copyOf(broker.arrived));
        assertTrue(rows.pending.isEmpty());
    }

    @Test
    void absentSystemKeepsItsRowsAndRests() {
        broker.away = true;
        lane.attempt();
        assertEquals(250, rows.pending.size());
        assertEquals(Duration.ofSeconds(1), lane.backOff().remaining(CLOCK.instant()));
        assertEquals("away", lane.backOff().failure());
    }

    @Test
    void restEndsWithTheFirstSuccess() {
        broker.away = true;
        lane.attempt();
        broker.away = false;
        lane.attempt();
        assertEquals(BackOff.NONE, lane.backOff());
        assertTrue(rows.pending.isEmpty());
    }

    @Test
    void crashBetweenSendAndMarkSendsAgainUnderTheSameId() {
        rows.forgetful = true;
        lane.attempt();
        rows.forgetful = false;
        lane.attempt();
        assertEquals(LongStream.rangeClosed(1, 250).boxed().toList(), List.copyOf(broker.arrived));
        assertTrue(broker.copies > 0);
    }

    @Test
    void slowSystemHoldsNobodyElse() throws InterruptedException {
        var stuck = new Lane(
                "DDBD",
                new Rows(1),
                new Broker() {
                    @Override
                    public void carry(List<Outgoing> batch) throws UndeliveredException {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException stop) {
                            throw new UndeliveredException("stopped", stop);
                        }
                    }
                },
                CLOCK);
        var slow = new Thread(stuck);
        var quick = new Thread(lane);
        slow.start();
        quick.start();
        for (var wait = 0; wait < 100 && !rows.isEmpty(); wait++) {
            Thread.sleep(20);
        }
        assertTrue(rows.isEmpty());
        assertTrue(slow.isAlive());
        lane.close();
        slow.interrupt();
        quick.join(2_000);
        assertFalse(quick.isAlive());
    }

    @Test
    void replayedMessageIsNotTakenForACopy() {
        var first = outgoing(1, 0);
        assertEquals("m1", first.duplicateId());
        assertEquals("m1#1", outgoing(1, 1).duplicateId());
        assertEquals("m1", outgoing(1, 1).messageId());
    }

    private static Outgoing outgoing(long id, int replays) {
        return new Outgoing(id, "m" + id, replays, "dossier.received.v1", "code", null, "{}", null);
    }

    private static class Rows implements Outbox {
        final TreeMap<Long, Outgoing> pending = new TreeMap<>();
        boolean forgetful;

        Rows(int count) {
            LongStream.rangeClosed(1, count).forEach(id -> pending.put(id, outgoing(id, 0)));
        }

        synchronized boolean isEmpty() {
            return pending.isEmpty();
        }

        @Override
        public synchronized List<Outgoing> pending(String system, int most, Instant now) {
            return pending.values().stream().limit(most).toList();
        }

        @Override
        public synchronized void sent(List<Long> ids, Instant now) {
            if (forgetful) {
                throw new IllegalStateException("died before the mark");
            }
            ids.forEach(pending::remove);
        }
    }

    private static class Broker implements Courier {
        final LinkedHashSet<Long> arrived = new LinkedHashSet<>();
        int copies;
        boolean away;

        @Override
        public void carry(List<Outgoing> batch) throws UndeliveredException {
            if (away) {
                throw new UndeliveredException("away", null);
            }
            var fresh = new ArrayList<>(batch);
            fresh.removeIf(message -> arrived.contains(message.id()));
            copies += batch.size() - fresh.size();
            fresh.forEach(message -> arrived.add(message.id()));
        }

        @Override
        public void close() {
            away = true;
        }
    }
}
