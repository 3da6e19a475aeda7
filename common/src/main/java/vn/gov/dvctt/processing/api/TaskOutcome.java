package vn.gov.dvctt.processing.api;

/** How a task ended. */
public enum TaskOutcome {
    RECEIVED,
    REFUSED_AT_INTAKE,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    CLOSED_UNANSWERED,
    /** The specialised systems gave their opinion. */
    ANSWERED,
    INSPECTED,
    DRAFTED,
    SECOND_ROUND,
    /** Whoever was asked for an opinion gave it. */
    ADVISED,
    /** Nobody answered in time, or the answer was no longer waited for. */
    UNADVISED,
    AGREED,
    SENT_BACK
}
