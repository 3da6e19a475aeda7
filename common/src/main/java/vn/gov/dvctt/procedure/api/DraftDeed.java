package vn.gov.dvctt.procedure.api;

/** What is done to a draft as a whole. */
public enum DraftDeed {
    BEGUN,
    IMPORTED,
    SUBMITTED,
    TAKEN_BACK,
    SENT_BACK,
    PUBLISHED,
    DISCARDED,
    RETIRED
}
