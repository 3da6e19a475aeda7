package vn.gov.dvctt.procedure.api;

/** Where a version of a procedure stands on its way to the public. */
public enum DraftState {
    DRAFT,
    IN_REVIEW,
    /** Signed by another person; in force from its date until a later version comes into force or the procedure is retired. */
    PUBLISHED,
    RETIRED,
    DISCARDED;

    public boolean mayBecome(DraftState next) {
        return switch (this) {
            case DRAFT -> next == IN_REVIEW || next == DISCARDED;
            case IN_REVIEW -> next == DRAFT || next == PUBLISHED;
            case PUBLISHED -> next == RETIRED;
            case RETIRED, DISCARDED -> false;
        };
    }

    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
