package vn.gov.dvctt.payment.api;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Money of a unit in a month, whole đồng.
 *
 * @param closedAt null: open
 */
public record PeriodRow(
        YearMonth month, long gateway, long transfer, long counter, long refunded, Instant closedAt, String closedBy) {
    public long received() {
        return gateway + transfer + counter;
    }

    public long kept() {
        return received() - refunded;
    }
}
