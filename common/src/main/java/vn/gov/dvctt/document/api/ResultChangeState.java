package vn.gov.dvctt.document.api;

/** How far a change of a result is. */
public enum ResultChangeState {
    ASKED,
    /** Approved; what takes the result's place has its number and waits for the signature of whoever approved. */
    TO_SIGN,
    DONE,
    REJECTED;

    public boolean mayBecome(ResultChangeState next) {
        return switch (this) {
            case ASKED -> next != ASKED;
            // taken back by the clerk, it waits for an approver again
            case TO_SIGN -> next != TO_SIGN;
            case DONE, REJECTED -> false;
        };
    }

    /** Whether it waits for somebody. */
    public boolean isOpen() {
        return this == ASKED || this == TO_SIGN;
    }
}
