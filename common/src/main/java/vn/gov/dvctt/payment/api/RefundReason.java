package vn.gov.dvctt.payment.api;

/** Why money goes back. */
public enum RefundReason {
    /** Paid twice, or for a bill that was cancelled. */
    SURPLUS,
    WRONG_AMOUNT,
    /** A supplement made it cost less. */
    REPRICED,
    /** The law or a decision gives it back. */
    GRANTED
}
