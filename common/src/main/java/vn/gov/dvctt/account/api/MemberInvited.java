package vn.gov.dvctt.account.api;

/**
 * An organisation wants somebody to act for it.
 *
 * @param token single-use secret; goes into the link {@code /citizen/account/invitation.xhtml?token=…}, nowhere else
 */
public record MemberInvited(long organisationId, String organisation, String email, String token) {
    @Override
    public String toString() {
        return "MemberInvited[" + organisationId + "]";
    }
}
