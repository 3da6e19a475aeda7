package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/**
 * A request with everything that stands on the papers.
 *
 * @param others other accounts in use that gave the same number
 */
public record CheckView(
        long id,
        CheckReason reason,
        String words,
        Instant filedAt,
        boolean open,
        Person person,
        IdentityKind paper,
        String nationality,
        String bornOn,
        String issuedOn,
        String issuedBy,
        String position,
        String businessNumber,
        List<Other> others) {
    /** Another account with the same number. */
    public record Other(String name, String signInName, boolean checked, Instant openedAt) {}

    public CheckView {
        others = List.copyOf(others);
    }
}
