package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.MoveCount;
import vn.gov.dvctt.processing.api.Moves;

/**
 * What a change of the calendar would move, found by counting: a date depends only on days up to itself, so only clocks due on the first changed day or later are
 * looked at, in order of their dates, and only so many at a time.
 */
@Dependent
class MoveSearch {
    private static final int PAGE = 25;
    private static final int CHUNK = 200;
    private static final int MOST_LOOKED = 2_000;
    private static final int MOST_COUNTED = 10_000;
    private static final int MOST_MOVED = 1_000;

    private final RunningClocks running;
    private final ClockEvents events;
    private final MovedRows rows;

    @Inject
    MoveSearch(RunningClocks running, ClockEvents events, MovedRows rows) {
        this.running = running;
        this.events = events;
        this.rows = rows;
    }

    /** A date that would move. */
    record Move(long dossierId, Instant before, Instant after) {}

    Moves page(List<CalendarLine> lines, WorkCalendar present, String cursor, Instant now) {
        var moves = new ArrayList<Move>();
        var walk = new Walk(lines, present, cursor, MOST_LOOKED, move -> {
            moves.add(move);
            return moves.size() < PAGE;
        });
        walk.run();
        var next = walk.ended ? "" : walk.place.text();
        return new Moves(rows.of(moves, now), walk.looked, next);
    }

    MoveCount count(List<CalendarLine> lines, WorkCalendar present, Instant now) {
        var moved = new int[2];
        var walk = new Walk(lines, present, "", MOST_COUNTED, move -> {
            moved[0]++;
            moved[1] += move.after().isBefore(now) ? 1 : 0;
            return moved[0] < MOST_MOVED;
        });
        walk.run();
        return new MoveCount(moved[0], moved[1], !walk.ended);
    }

    /** From one clock to the next, until all, or enough, were looked at. */
    private final class Walk {
        private final LegalClock before;
        private final LegalClock after;
        private final Instant begunBefore;
        private final int most;
        private final Predicate<Move> goOn;
        private DueCursor place;
        private int looked;
        private boolean ended;

        Walk(List<CalendarLine> lines, WorkCalendar present, String cursor, int most, Predicate<Move> goOn) {
            this.before = new LegalClock(present);
            this.after = new LegalClock(present.with(lines));
            this.begunBefore = begunBefore(lines);
            this.most = most;
            this.goOn = goOn;
            this.place = cursor.isEmpty() ? DueCursor.before(firstDay(lines)) : DueCursor.of(cursor);
            this.ended = lines.isEmpty();
        }

        void run() {
            while (!ended && looked < most) {
                var clocks = running.touched(place, begunBefore, CHUNK);
                if (clocks.isEmpty() || !through(clocks)) {
                    ended = clocks.isEmpty();
                    return;
                }
                ended = clocks.size() < CHUNK;
            }
        }

        /** False: enough were found, and there may be more. */
        private boolean through(List<RunningClock> clocks) {
            var ledgers = events.of(clocks.stream().map(RunningClock::dossierId).toList());
            for (var clock : clocks) {
                looked++;
                place = new DueCursor(clock.dueAt().orElseThrow(), clock.dossierId());
                var move = move(clock.dossierId(), ClockLedger.of(ledgers.get(clock.dossierId())));
                if (move.isPresent() && !goOn.test(move.get())) {
                    return false;
                }
            }
            return true;
        }

        private Optional<Move> move(long dossierId, ClockLedger ledger) {
            var was = before.appointment(ledger);
            var would = after.appointment(ledger);
            return was.isEmpty() || would.isEmpty() || was.equals(would)
                    ? Optional.empty()
                    : Optional.of(new Move(dossierId, was.get(), would.get()));
        }
    }

    private static Instant firstDay(List<CalendarLine> lines) {
        return lines.stream()
                .map(CalendarLine::date)
                .min(LocalDate::compareTo)
                .map(day -> WorkCalendar.at(day, LocalTime.MIN))
                .orElse(Instant.EPOCH);
    }

    /** A clock that begins after the last changed day never meets it; new hours have no last day. */
    private static Instant begunBefore(List<CalendarLine> lines) {
        var endless = lines.stream().anyMatch(line -> line.mark() == CalendarMark.HOURS);
        var last =
                lines.stream().map(CalendarLine::date).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        var end = endless ? LocalDate.of(CalendarEntry.LAST_YEAR + 1, 1, 1) : last.plusDays(1);
        return WorkCalendar.at(end, LocalTime.MIN);
    }
}
