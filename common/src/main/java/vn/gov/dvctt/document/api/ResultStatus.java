package vn.gov.dvctt.document.api;

/** Whether a result counts. What was replaced or withdrawn never comes back: a new one is issued. */
public enum ResultStatus {
    /** Has its number and waits to be signed: nobody outside the unit sees it. */
    PREPARED,
    IN_FORCE,
    REPLACED,
    WITHDRAWN,
    /** Its number was given, and the document never issued. */
    VOID;

    public boolean mayBecome(ResultStatus next) {
        return switch (this) {
            case PREPARED -> next == IN_FORCE || next == VOID;
            case IN_FORCE -> next == REPLACED || next == WITHDRAWN;
            case REPLACED, WITHDRAWN, VOID -> false;
        };
    }

    /** Whether it was ever given out. */
    public boolean isIssued() {
        return this != PREPARED && this != VOID;
    }
}
