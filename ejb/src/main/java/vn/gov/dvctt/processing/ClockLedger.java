package vn.gov.dvctt.processing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.processing.api.PauseGround;

/**
 * What the lines of a clock ledger come to: the term that runs, since when, and when it stood still.
 *
 * @param extendedTo the date promised with an apology; {@link Instant#MIN} where there was none
 */
record ClockLedger(Instant startedAt, Term term, Pauses pauses, Instant extendedTo, boolean stopped) {

    /** Reads a ledger from its first line to its last. A pause ends with the next resumption on the same ground. */
    static ClockLedger of(List<ClockEvent> events) {
        var lasting = new EnumMap<PauseGround, Instant>(PauseGround.class);
        var ended = new ArrayList<Span>();
        Instant startedAt = null;
        Term term = null;
        var extendedTo = Instant.MIN;
        for (var event : events) {
            switch (event.kind()) {
                case STARTED, RESTARTED -> {
                    startedAt = event.happenedAt();
                    term = event.term();
                    extendedTo = Instant.MIN;
                    lasting.clear();
                    ended.clear();
                }
                case PAUSED -> lasting.putIfAbsent(event.ground(), event.happenedAt());
                case RESUMED -> end(lasting, event, ended);
                case EXTENDED -> extendedTo = event.dueAfter();
                case RESCHEDULED -> {
                    // tells what came of a new calendar; nothing is computed from it
                }
                case STOPPED -> {
                    return new ClockLedger(startedAt, term, pauses(lasting, ended), extendedTo, true);
                }
            }
        }
        if (startedAt == null) {
            throw new IllegalArgumentException("a clock ledger begins with STARTED");
        }
        return new ClockLedger(startedAt, term, pauses(lasting, ended), extendedTo, false);
    }

    /** On which grounds the clock stands still after these lines. */
    static Set<PauseGround> lasting(List<ClockEvent> events) {
        var lasting = EnumSet.noneOf(PauseGround.class);
        for (var event : events) {
            switch (event.kind()) {
                case STARTED, RESTARTED, STOPPED -> lasting.clear();
                case PAUSED -> lasting.add(event.ground());
                case RESUMED -> lasting.remove(event.ground());
                case EXTENDED, RESCHEDULED -> {
                    // the clock runs as it ran
                }
            }
        }
        return lasting;
    }

    private static void end(Map<PauseGround, Instant> lasting, ClockEvent event, List<Span> ended) {
        var from = lasting.remove(event.ground());
        if (from != null) {
            ended.add(new Span(from, event.happenedAt()));
        }
    }

    private static Pauses pauses(Map<PauseGround, Instant> lasting, List<Span> ended) {
        var all = new ArrayList<>(ended);
        lasting.values().forEach(from -> all.add(new Span(from, Instant.MAX)));
        return new Pauses(all);
    }
}
