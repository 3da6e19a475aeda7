package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/**
 * The authority was told of a breach.
 *
 * @param reportedAt null where it was no moment
 * @param number     of the letter
 * @param lateReason why it took longer than 72 hours; may be empty where it did not
 */
public record ReportBreach(long breachId, Instant reportedAt, String number, String lateReason) {
    public ReportBreach {
        number = Shapes.tidy(number);
        lateReason = Shapes.tidy(lateReason);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(reportedAt != null, "reported", "moment");
        found.unless(!number.isEmpty() && number.length() <= 100, "number", "reportNumber");
        found.unless(lateReason.isEmpty() || Shapes.isAccount(lateReason), "lateReason", "words");
        return found.list();
    }
}
