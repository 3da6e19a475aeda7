package vn.gov.dvctt.account.api;

import java.util.List;

/** An applicant's own data (article 8.3 of the circular). What changes who it is or how they sign in refuses with {@code account.again} as {@link Presence} does. */
public interface ProfileDesk {
    ProfileView mine();

    /** Refuses with {@code account.faults} where {@link ChangeProfile#faults()} is not empty. */
    void change(ChangeProfile command);

    /** Opens a request to the operator to look at the papers. Refuses as above. */
    void changeIdentity(ChangeIdentity command);

    /**
     * Sends a code to a mail address or phone with which the person wants to sign in from now on. Does the same where it is another account's, whose owner is then
     * told instead. Refuses with {@code account.faults} what is neither.
     */
    void askChannel(String target);

    /** Refuses with {@code account.code}; the former channel is told. */
    void proveChannel(String code);

    /** Asks the operator to look at the papers. {@code claim}: an older account is theirs and they cannot get into it. */
    void askCheck(boolean claim, String words);

    /** Latest first, at most a hundred. */
    List<ChangeRow> history();
}
