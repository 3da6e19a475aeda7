package vn.gov.dvctt.account.api;

/**
 * The second step of a sign-in.
 *
 * @param ticket   what the first step gave
 * @param entered  six digits of the app, or a recovery code
 * @param remember whether this browser shall need no code for thirty days
 */
public record EnterCode(String ticket, String entered, boolean remember, String device) {
    @Override
    public String toString() {
        return "EnterCode[]";
    }
}
