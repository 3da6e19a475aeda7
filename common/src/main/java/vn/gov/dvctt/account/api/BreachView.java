package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/**
 * A breach with all that was written of it.
 *
 * @param people     how many are concerned; null: not known
 * @param reportedBy name; empty while the authority was not told, like number and reason
 */
public record BreachView(
        BreachRow row,
        String dataKinds,
        Integer people,
        String consequences,
        String measures,
        String recordedBy,
        Instant recordedAt,
        String reportedBy,
        String reportNumber,
        String lateReason,
        List<Line> lines) {
    public BreachView {
        lines = List.copyOf(lines);
    }

    /** What was added later. */
    public record Line(String words, String by, Instant at) {}
}
