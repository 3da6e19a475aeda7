package vn.gov.dvctt.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import vn.gov.dvctt.account.api.BreachRow;
import vn.gov.dvctt.shared.web.Formats;

/** How much of the 72 hours is left, in words. */
@Named
@ApplicationScoped
public class BreachWords {
    private static final Duration NEAR = Duration.ofHours(24);

    public String left(BreachRow row) {
        return left(row, Instant.now());
    }

    String left(BreachRow row, Instant now) {
        if (row.reportedAt() != null) {
            return Formats.text(row.reportedAt().isAfter(row.dueAt()) ? "breach.reportedLate" : "breach.reported");
        }
        var left = Duration.between(now, row.dueAt());
        var shown = left.abs();
        return Formats.text(left.isNegative() ? "breach.over" : "breach.left", shown.toHours(), shown.toMinutesPart());
    }

    public String tone(BreachRow row) {
        if (row.reportedAt() != null) {
            return row.reportedAt().isAfter(row.dueAt()) ? "neutral" : "good";
        }
        var left = Duration.between(Instant.now(), row.dueAt());
        return left.isNegative() ? "bad" : left.compareTo(NEAR) < 0 ? "needsYou" : "waiting";
    }
}
