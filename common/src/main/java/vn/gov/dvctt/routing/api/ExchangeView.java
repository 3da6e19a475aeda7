package vn.gov.dvctt.routing.api;

import java.time.Instant;
import java.util.List;

/**
 * A message with its body.
 *
 * @param body     as it came or went, never changed
 * @param mended   the operator's version; null where there is none
 * @param mendedBy account id; null where nobody mended
 * @param faults   of the body in force against the schema; empty where it follows it or no schema is known
 */
public record ExchangeView(
        ExchangeRow row,
        String correlation,
        String body,
        String mended,
        String mendedBy,
        Instant mendedAt,
        List<WireFault> faults) {
    public ExchangeView {
        faults = List.copyOf(faults);
    }
}
