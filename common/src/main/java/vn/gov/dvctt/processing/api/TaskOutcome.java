package vn.gov.dvctt.processing.api;

/** How a task ended. */
public enum TaskOutcome {
    RECEIVED,
    REFUSED_AT_INTAKE,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    CLOSED_UNANSWERED
}
