package vn.gov.dvctt.delivery.api;

/** An order to the postal service, from the row that asks for it to the letter's end. */
public enum ParcelState {
    PENDING,
    ORDERED,
    MOVING,
    DELIVERED,
    CAME_BACK,
    /** The service would not take the order, or it was taken back before it was sent. */
    REFUSED;

    public boolean mayBecome(ParcelState next) {
        return switch (this) {
            case PENDING -> next == ORDERED || next == REFUSED;
            case ORDERED, MOVING -> next == MOVING || next == DELIVERED || next == CAME_BACK;
            case DELIVERED, CAME_BACK, REFUSED -> false;
        };
    }

    public boolean isUnderWay() {
        return this == ORDERED || this == MOVING;
    }
}
