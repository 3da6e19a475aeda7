package vn.gov.dvctt.payment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day against the gateway's file.
 *
 * @param takenAt when its file was taken in; null: not yet
 * @param lines   differences first
 */
public record DayView(LocalDate day, Instant takenAt, String takenBy, boolean closed, List<DayLine> lines) {
    public DayView {
        lines = List.copyOf(lines);
    }

    public long count(DayMatch match) {
        return lines.stream().filter(line -> line.match() == match).count();
    }

    public long ours() {
        return lines.stream()
                .mapToLong(line -> line.ours() == null ? 0 : line.ours())
                .sum();
    }

    public long theirs() {
        return lines.stream()
                .mapToLong(line -> line.theirs() == null ? 0 : line.theirs())
                .sum();
    }
}
