package vn.gov.dvctt.payment.api;

/** The life of one intent to pay. Money may come after it was given up: then it is there, and goes back. */
public enum PaymentState {
    STARTED,
    SUCCEEDED,
    /** Money came, but not as much as was asked. */
    MISMATCHED,
    FAILED,
    ABANDONED;

    public boolean mayBecome(PaymentState next) {
        return switch (this) {
            case STARTED -> next != STARTED;
            case FAILED, ABANDONED -> next == SUCCEEDED || next == MISMATCHED;
            case SUCCEEDED, MISMATCHED -> false;
        };
    }

    /** Whether money came. */
    public boolean isPaid() {
        return this == SUCCEEDED || this == MISMATCHED;
    }
}
