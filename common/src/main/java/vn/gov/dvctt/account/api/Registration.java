package vn.gov.dvctt.account.api;

/**
 * Opening an account and finding one's way back into it, by mail. The answers never tell whether an account exists: what there is to say goes to the owner
 * of the address.
 */
public interface Registration {
    /** Refuses with {@code account.faults} where {@link RegisterAccount#faults()} is not empty, with {@code account.passwordKnown} as {@link Passwords} says. */
    void register(RegisterAccount command);

    /** Sends a new confirmation link where an account with this address still waits for one. */
    void resend(String email);

    /** Refuses with {@code account.token} where the link is unknown, used or older than 24 hours. */
    void confirm(String token);

    /** Sends a link to choose a new password where there is such an account. */
    void forgotten(String email);

    /**
     * Ends every session of the account. A second factor stays: the link alone does not take it away. Refuses with {@code account.token} as above, with {@code
     * account.faults} where the password is weak or {@code account.passwordKnown} where it is on the lists of known ones.
     */
    void renew(RenewPassword command);
}
