package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/**
 * An applicant's account as the operator sees it: nothing whole by which somebody could be written to, called or impersonated.
 *
 * @param contact  who acts for an organisation; empty for an individual
 * @param openCheck request to look at the papers that waits; 0: none
 * @param mergedTo account in which everything stands now; 0: not merged
 */
public record AccountView(
        AccountRow row,
        String contact,
        String maskedPhone,
        String maskedIdentity,
        String taxNumber,
        Instant confirmedAt,
        long openCheck,
        long mergedTo,
        List<MeasureRow> history) {
    public AccountView {
        history = List.copyOf(history);
    }
}
