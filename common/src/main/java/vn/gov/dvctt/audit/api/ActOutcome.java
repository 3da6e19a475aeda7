package vn.gov.dvctt.audit.api;

/** How an act ended: done, refused with a reason for the person, or broken off by a fault. */
public enum ActOutcome {
    DONE,
    REFUSED,
    FAILED
}
