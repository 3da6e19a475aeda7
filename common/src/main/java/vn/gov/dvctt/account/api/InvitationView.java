package vn.gov.dvctt.account.api;

import java.util.Set;

/** What an organisation offers. */
public record InvitationView(String organisation, Set<Right> rights) {
    public InvitationView {
        rights = Set.copyOf(rights);
    }
}
