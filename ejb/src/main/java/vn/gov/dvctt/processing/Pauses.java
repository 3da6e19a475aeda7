package vn.gov.dvctt.processing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The time during which a clock stands still; pauses may overlap. One that still lasts ends at {@link Instant#MAX}. Kept in order and apart from each other, so
 * that a question costs no more where there were many.
 */
record Pauses(List<Span> spans) {
    static final Pauses NONE = new Pauses(List.of());

    Pauses {
        spans = apart(spans);
    }

    boolean stillLasts() {
        return !spans.isEmpty() && spans.get(spans.size() - 1).until().equals(Instant.MAX);
    }

    boolean holdAt(Instant moment) {
        int place = firstEndingAfter(moment);
        return place < spans.size() && spans.get(place).holds(moment);
    }

    /** What remains of a stretch of time, in order. */
    List<Span> freeOf(Span stretch) {
        var free = new ArrayList<Span>();
        var from = stretch.from();
        for (int i = firstEndingAfter(from);
                i < spans.size() && spans.get(i).from().isBefore(stretch.until());
                i++) {
            free.add(new Span(from, spans.get(i).from()));
            from = spans.get(i).until();
        }
        free.add(new Span(from, stretch.until()));
        free.removeIf(Span::isEmpty);
        return free;
    }

    private int firstEndingAfter(Instant moment) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).until().isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static List<Span> apart(List<Span> spans) {
        var apart = new ArrayList<Span>();
        var inOrder = spans.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .toList();
        for (var span : inOrder) {
            int last = apart.size() - 1;
            if (last >= 0 && !span.from().isAfter(apart.get(last).until())) {
                apart.set(last, apart.get(last).joined(span));
            } else {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }
}
