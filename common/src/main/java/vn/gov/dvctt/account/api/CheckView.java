package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request with everything that stands on the papers.
 *
 * @param issuedOn null where it was not asked for
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
        LocalDate bornOn,
        LocalDate issuedOn,
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
