package vn.gov.dvctt.account;

/** One operator asks, another decides. */
enum RecoveryState {
    REQUESTED,
    APPROVED,
    REFUSED;

    boolean mayBecome(RecoveryState next) {
        return this == REQUESTED && next != REQUESTED;
    }
}
