package vn.gov.dvctt.processing.api;

/** How far a request to show originals is. */
public enum OriginalsState {
    /** The applicant has not answered yet. */
    ASKED,
    /** Both sides agree on the time. */
    CONFIRMED,
    /** The applicant asks for another time. */
    PROPOSED,
    /** The originals agree with what was handed in. */
    MATCHED,
    DIFFERS,
    /** Nobody came. */
    MISSED,
    CANCELLED;

    public boolean isOpen() {
        return this == ASKED || this == CONFIRMED || this == PROPOSED;
    }
}
