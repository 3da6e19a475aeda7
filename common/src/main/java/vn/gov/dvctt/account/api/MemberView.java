package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who may act for an organisation, or is invited to, as the organisation sees it.
 *
 * @param name     empty until the invitation was accepted
 * @param accepted null until then
 */
public record MemberView(long id, String name, String email, Set<Right> rights, Instant invited, Instant accepted) {
    public MemberView {
        rights = Set.copyOf(rights);
    }
}
