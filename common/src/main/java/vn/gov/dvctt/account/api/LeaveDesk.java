package vn.gov.dvctt.account.api;

/** Leaving for a while or for good (article 13.1.b of the circular). Both ask for the password and end every session at its next call. */
public interface LeaveDesk {
    /** Refuses with {@code account.password}, or with {@code account.noChannel} where the way back could not be proven. */
    void suspend(String password);

    /** Refuses with {@code account.password}. */
    void cancel(String password);
}
