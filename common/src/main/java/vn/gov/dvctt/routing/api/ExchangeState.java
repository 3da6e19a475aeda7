package vn.gov.dvctt.routing.api;

/** Where a message stands. */
public enum ExchangeState {
    /** To be sent. */
    PENDING,
    /** The broker has it. */
    SENT,
    /** The system said that it has it. */
    ACKNOWLEDGED,
    /** From the system, and done. */
    RECORDED,
    /** From the system, understood, but not possible in the dossier's state; nothing changed. */
    OUT_OF_STEP,
    /** Not understood, or not deliverable: waits for the operator. */
    DEAD,
    /** The operator closed a dead letter without replaying it. */
    SET_ASIDE
}
