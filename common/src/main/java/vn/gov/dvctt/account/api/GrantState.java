package vn.gov.dvctt.account.api;

/** Whether a role that was given can be used. SUSPENDED: it was not confirmed in time. */
public enum GrantState {
    NOT_YET,
    IN_FORCE,
    SUSPENDED,
    OVER,
    ENDED
}
