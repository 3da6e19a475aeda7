package vn.gov.dvctt.account.api;

/**
 * An official or operator was given an account.
 *
 * @param token single-use secret; goes into the link {@code /public/account/join.xhtml?token=…}, nowhere else
 */
public record StaffInvited(long accountId, String name, String email, String unit, String token) {
    @Override
    public String toString() {
        return "StaffInvited[" + accountId + "]";
    }
}
