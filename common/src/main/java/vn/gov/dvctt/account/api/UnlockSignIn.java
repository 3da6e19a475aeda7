package vn.gov.dvctt.account.api;

/**
 * A link from a mail was opened.
 *
 * @param device how the browser describes itself
 */
public record UnlockSignIn(String token, String device) {
    @Override
    public String toString() {
        return "UnlockSignIn[]";
    }
}
