package vn.gov.dvctt.account.api;

/**
 * Somebody knocks.
 *
 * @param deviceToken what this browser keeps if its owner made it known; empty otherwise
 * @param device      how the browser describes itself, for the owner's list of sessions
 */
public record EnterPassword(String email, String password, String deviceToken, String device) {
    @Override
    public String toString() {
        return "EnterPassword[]";
    }
}
