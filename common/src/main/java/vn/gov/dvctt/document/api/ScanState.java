package vn.gov.dvctt.document.api;

/** What the virus scanner said of a paper. Where it has said nothing yet, nobody reads the paper. */
public enum ScanState {
    WAITING,
    CLEAN,
    INFECTED,
    /** Beyond the limits of the scanner, or it failed at this content time and again. */
    UNSCANNABLE,
    /** Printed by the portal itself: nothing in it came from outside. */
    OWN;

    public boolean isReadable() {
        return this == CLEAN || this == OWN;
    }

    public boolean mayBecome(ScanState next) {
        return switch (this) {
            case WAITING -> next == CLEAN || next == INFECTED || next == UNSCANNABLE;
            case UNSCANNABLE -> next == WAITING;
            case CLEAN, INFECTED, OWN -> false;
        };
    }
}
