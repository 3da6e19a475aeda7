package vn.gov.dvctt.account.api;

/**
 * A person asked for a new password.
 *
 * @param token single-use secret; goes into the link {@code /public/account/renew.xhtml?token=…}, nowhere else
 */
public record PasswordForgotten(long accountId, String name, String email, String token) {
    @Override
    public String toString() {
        return "PasswordForgotten[" + accountId + "]";
    }
}
