package vn.gov.dvctt.processing.api;

/** The piles of an official's list: a task lies in exactly one. */
public enum TaskLane {
    /** Papers to be checked and received, or refused. */
    TO_RECEIVE,
    /** To be inspected or appraised, until a decision is drafted. */
    TO_HANDLE,
    /** A draft waits for the head of the unit or for the approver. */
    TO_APPROVE,
    /** Approved; waits for its number. */
    TO_ISSUE,
    /** Another unit asked for an opinion. */
    TO_ADVISE,
    /** The applicant was asked to mend; the due date shown is the applicant's. */
    AWAITING_APPLICANT,
    /** Other units or bodies outside were asked, and nothing else can be done meanwhile. */
    AWAITING_OTHERS,
    /** Received; the specialised system is at work. */
    AT_SYSTEM,
    DONE
}
