package vn.gov.dvctt.delivery.api;

/** How far a result is on its way to its applicant. Nothing is returned before the way itself confirms it. */
public enum DeliveryState {
    /** Lies ready: on line, or at the counter. */
    READY,
    /** The postal service is asked to fetch it. */
    ORDERED,
    ON_ITS_WAY,
    /** The post could not deliver it; somebody has to decide what next. */
    CAME_BACK,
    /** Handed to the National Single Window, which has not acknowledged it yet. */
    AT_WINDOW,
    RETURNED;

    public boolean mayBecome(DeliveryState next) {
        return switch (this) {
            case READY -> next == RETURNED || next == ORDERED;
            case ORDERED -> next == ON_ITS_WAY || next == CAME_BACK || next == RETURNED;
            case ON_ITS_WAY -> next == CAME_BACK || next == RETURNED;
            case CAME_BACK -> next == ORDERED || next == READY || next == RETURNED;
            case AT_WINDOW -> next == RETURNED;
            case RETURNED -> false;
        };
    }
}
