package vn.gov.dvctt.account.api;

/** An applicant's own data. */
public interface ProfileDesk {
    ProfileView mine();

    /** Refuses with {@code account.faults} where {@link ChangeProfile#faults()} is not empty. */
    void change(ChangeProfile command);
}
