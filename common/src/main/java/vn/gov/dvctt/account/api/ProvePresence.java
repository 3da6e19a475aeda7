package vn.gov.dvctt.account.api;

/**
 * Password or code, given once more within a session; one of them is enough.
 *
 * @param entered a code of the app; empty where the password is given
 */
public record ProvePresence(String password, String entered) {
    @Override
    public String toString() {
        return "ProvePresence[]";
    }
}
