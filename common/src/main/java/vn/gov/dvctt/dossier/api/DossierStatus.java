package vn.gov.dvctt.dossier.api;

/** The life of a dossier (rules.md §2; articles 7 and 9–12 of the circular). */
public enum DossierStatus {
    DRAFT,
    DISCARDED,
    SUBMITTED,
    SUPPLEMENT_AT_INTAKE,
    REFUSED_AT_INTAKE,
    IN_PROCESS,
    SUPPLEMENT_IN_PROCESS,
    CLOSED_UNANSWERED,
    APPROVED,
    REFUSED,
    RETURNED,
    WITHDRAWN,
    DISCONTINUED;

    /** Whether the law's graph has an edge from this status to the next. */
    public boolean mayBecome(DossierStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == DISCARDED;
            case SUBMITTED ->
                next == IN_PROCESS
                        || next == SUPPLEMENT_AT_INTAKE
                        || next == REFUSED_AT_INTAKE
                        || next == WITHDRAWN
                        || next == DISCONTINUED;
            case SUPPLEMENT_AT_INTAKE ->
                next == SUBMITTED || next == CLOSED_UNANSWERED || next == WITHDRAWN || next == DISCONTINUED;
            case IN_PROCESS ->
                next == APPROVED
                        || next == REFUSED
                        || next == SUPPLEMENT_IN_PROCESS
                        || next == WITHDRAWN
                        || next == DISCONTINUED;
            case SUPPLEMENT_IN_PROCESS ->
                next == IN_PROCESS || next == CLOSED_UNANSWERED || next == WITHDRAWN || next == DISCONTINUED;
            case APPROVED, REFUSED -> next == RETURNED;
            case DISCARDED, REFUSED_AT_INTAKE, CLOSED_UNANSWERED, RETURNED, WITHDRAWN, DISCONTINUED -> false;
        };
    }

    /** Open to an act of anybody: not a draft and not at an end. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, SUPPLEMENT_AT_INTAKE, IN_PROCESS, SUPPLEMENT_IN_PROCESS -> true;
            default -> false;
        };
    }

    /** Whether the applicant may amend of their own accord: until the decision, and not while the agency waits for a supplement. */
    public boolean mayBeAmended() {
        return this == SUBMITTED || this == IN_PROCESS;
    }

    /** Whether the agency waits for the applicant to supplement. */
    public boolean awaitsSupplement() {
        return this == SUPPLEMENT_AT_INTAKE || this == SUPPLEMENT_IN_PROCESS;
    }
}
