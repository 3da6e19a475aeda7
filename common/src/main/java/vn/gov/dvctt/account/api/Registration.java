package vn.gov.dvctt.account.api;

/**
 * Opening an account and finding one's way back into it. The answers never tell whether an account exists: what there is to say goes to the owner of the
 * address or phone. {@code signInName} is a mail address, a phone number or an account number.
 */
public interface Registration {
    /**
     * Refuses with {@code account.faults} where {@link RegisterAccount#faults} is not empty, with {@code account.passwordKnown} as {@link Passwords} says.
     *
     * @return what the person signs in with
     */
    String register(RegisterAccount command);

    /** Sends a new confirmation where an account with this name still waits for one. */
    void resend(String signInName);

    /** Refuses with {@code account.token} where the link is unknown, used or older than 24 hours. */
    void confirm(String token);

    /** Refuses with {@code account.code} where the code is wrong, used, older than five minutes or tried too often. */
    void confirmByCode(String signInName, String code);

    /** Sends a link to choose a new password where there is such an account. */
    void forgotten(String signInName);

    /**
     * Ends every session of the account. A second factor stays: the link alone does not take it away. Refuses with {@code account.token} as above, with {@code
     * account.faults} where the password is weak or {@code account.passwordKnown} where it is on the lists of known ones.
     */
    void renew(RenewPassword command);

    /** Sends a code where such an account was suspended by its owner. */
    void askToResume(String signInName);

    /** Refuses with {@code account.code} as above. */
    void resume(String signInName, String code);
}
