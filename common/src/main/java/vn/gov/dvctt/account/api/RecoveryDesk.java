package vn.gov.dvctt.account.api;

import vn.gov.dvctt.shared.Page;

/** Help for somebody who has lost the second factor, by two different operators: one asks, another approves. The owner is told at each step. */
public interface RecoveryDesk {
    /** Gives the number of the request. Refuses with {@code account.recoveryNobody}, {@code account.recoveryGround} or, where one is open already, {@code account.recoveryOpen}. */
    long request(RequestRecovery command);

    /**
     * Takes the second factor away, ends every session, and sends a link to choose a new password. Refuses with {@code account.recoverySame} to whoever asked for it,
     * with {@code account.recoveryClosed} where it was decided already.
     */
    void approve(long requestId);

    /** Nothing changes for the account. Whoever asked may also take it back. */
    void refuse(RefuseRecovery command);

    /** Those that wait, oldest first. */
    Page<RecoveryRow> open(String cursor);
}
