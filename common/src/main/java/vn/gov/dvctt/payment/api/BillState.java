package vn.gov.dvctt.payment.api;

/** The life of a bill. A settled one whose money went back in part stays settled. */
public enum BillState {
    OPEN,
    SETTLED,
    CANCELLED,
    REFUNDED;

    public boolean mayBecome(BillState next) {
        return switch (this) {
            case OPEN -> next == SETTLED || next == CANCELLED;
            case SETTLED -> next == REFUNDED;
            case CANCELLED, REFUNDED -> false;
        };
    }
}
