package vn.gov.dvctt.processing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The time during which a clock stands still; pauses may overlap. One that still lasts ends at {@link Instant#MAX}. */
record Pauses(List<Span> spans) {
    static final Pauses NONE = new Pauses(List.of());

    Pauses {
        spans = List.copyOf(spans);
    }

    boolean stillLasts() {
        return spans.stream().anyMatch(span -> span.until().equals(Instant.MAX));
    }

    boolean holdAt(Instant moment) {
        return spans.stream().anyMatch(span -> span.holds(moment));
    }

    /** What remains of a stretch of working time, in order. */
    List<Span> freeOf(Span stretch) {
        var free = List.of(stretch);
        for (var pause : spans) {
            var next = new ArrayList<Span>();
            for (var piece : free) {
                next.add(piece.within(piece.from(), earlier(piece.until(), pause.from())));
                next.add(piece.within(later(piece.from(), pause.until()), piece.until()));
            }
            free = next.stream().filter(piece -> !piece.isEmpty()).toList();
        }
        return free;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
