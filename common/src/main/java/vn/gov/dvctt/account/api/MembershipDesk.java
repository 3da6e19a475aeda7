package vn.gov.dvctt.account.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Acting for an organisation. It invites and removes through its own account, that of its legal representative, which has all rights; whoever it invited accepts
 * with an account of their own and leaves when they like. Both take effect at the next call.
 */
public interface MembershipDesk {
    /** Of the signed-in organisation; refuses with {@code account.organisationOnly}. */
    List<MemberView> members();

    /** Refuses with {@code account.faults} where {@link InviteMember#faults()} is not empty. */
    void invite(InviteMember command);

    void changeRights(long membershipId, Set<Right> rights);

    void remove(long membershipId);

    /** Where the signed-in person may act. */
    List<MembershipView> mine();

    /** Refuses with {@code account.invitation} where the link is unknown, used, withdrawn or older than 14 days. */
    InvitationView invitation(String token);

    /** As above; also refuses an account that is an organisation itself, or of which nothing is proven. */
    void accept(String token);

    void decline(String token);

    void leave(long membershipId);

    /** Name of the organisation where the signed-in person may act for it at this moment. */
    Optional<String> organisation(long organisationId);
}
