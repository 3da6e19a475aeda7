package vn.gov.dvctt.account.api;

/**
 * A person is kept waiting at the door and asks for a way round.
 *
 * @param token single-use secret; goes into the link {@code /public/account/unlock.xhtml?token=…}, nowhere else
 */
public record SignInUnlockAsked(long accountId, String name, String email, String token) {
    @Override
    public String toString() {
        return "SignInUnlockAsked[" + accountId + "]";
    }
}
