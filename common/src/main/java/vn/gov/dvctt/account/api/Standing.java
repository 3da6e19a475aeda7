package vn.gov.dvctt.account.api;

import java.util.Set;

/** Who a signed-in person is at this moment, and in which roles. */
public record Standing(long accountId, String name, Set<String> roles) {
    public Standing {
        roles = Set.copyOf(roles);
    }
}
