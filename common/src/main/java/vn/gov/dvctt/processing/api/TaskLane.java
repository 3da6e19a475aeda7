package vn.gov.dvctt.processing.api;

/** The four piles of an official's list: a task lies in exactly one. */
public enum TaskLane {
    /** Papers to be checked and received, or refused. */
    TO_RECEIVE,
    /** The applicant was asked to mend; the due date shown is the applicant's. */
    AWAITING_APPLICANT,
    /** Received; the specialised system is at work. */
    AT_SYSTEM,
    DONE
}
