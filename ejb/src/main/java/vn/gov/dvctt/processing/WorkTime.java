package vn.gov.dvctt.processing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An axis of working minutes from a moment on: nothing on it is night, weekend or holiday. */
final class WorkTime {
    /** Longer than any dossier of any question takes. */
    private static final int MOST_DAYS = 40_000;

    private final WorkCalendar calendar;
    private final List<Span> spans = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private final Instant from;
    private final long workday;
    private LocalDate next;
    private long known;

    WorkTime(WorkCalendar calendar, Instant from) {
        this.calendar = calendar;
        this.from = from;
        next = WorkCalendar.dateOf(from);
        workday = calendar.regularDay(next).toMinutes();
    }

    long workday() {
        return workday;
    }

    /** The moment at which so many minutes were worked. */
    Instant at(long minutes) {
        int days = 0;
        while (known <= minutes && days++ < MOST_DAYS) {
            day();
        }
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= minutes) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return spans.get(low).from().plus(Duration.ofMinutes(minutes - starts.get(low)));
    }

    private void day() {
        for (var span : calendar.spans(next)) {
            var rest = span.within(from, span.until());
            if (!rest.isEmpty()) {
                spans.add(rest);
                starts.add(known);
                known += rest.length().toMinutes();
            }
        }
        next = next.plusDays(1);
    }
}
