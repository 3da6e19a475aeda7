package vn.gov.dvctt.account.api;

/**
 * A new account waits for its owner to confirm the address.
 *
 * @param token single-use secret; goes into the link {@code /public/account/confirm.xhtml?token=…}, nowhere else
 * @param code  six digits that do the same for five minutes
 */
public record ConfirmationRequested(long accountId, String name, String email, String token, String code) {
    @Override
    public String toString() {
        return "ConfirmationRequested[" + accountId + "]";
    }
}
