package vn.gov.dvctt.payment.api;

/** The life of a refund: found by the system or asked by the accountant, confirmed by another person, done by gateway or by hand. */
public enum RefundState {
    FOUND,
    ASKED,
    CONFIRMED,
    DONE,
    REFUSED,
    FAILED;

    public boolean mayBecome(RefundState next) {
        return switch (this) {
            case FOUND -> next == ASKED;
            case ASKED -> next == CONFIRMED || next == REFUSED;
            case CONFIRMED -> next == DONE || next == FAILED;
            case DONE, REFUSED, FAILED -> false;
        };
    }
}
