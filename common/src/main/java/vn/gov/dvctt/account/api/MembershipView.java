package vn.gov.dvctt.account.api;

import java.util.Set;

/** An organisation for which a person may act. */
public record MembershipView(long id, long organisationId, String organisation, Set<Right> rights) {
    public MembershipView {
        rights = Set.copyOf(rights);
    }
}
