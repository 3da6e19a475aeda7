package vn.gov.dvctt.account.api;

/** For people whom somebody else's guessing keeps waiting at the door. The answers never tell whether an account exists. */
public interface SignInHelp {
    /** Sends a link to the address where there is such an account; at most one a minute. */
    void askUnlock(String email);

    /**
     * Takes the brakes off this account, and makes the browser known for thirty days: it will not be slowed down with its network. It still needs password and code.
     * Gives the token for the browser to keep. Refuses with {@code account.token}.
     */
    String unlock(UnlockSignIn command);
}
