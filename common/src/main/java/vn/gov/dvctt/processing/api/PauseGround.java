package vn.gov.dvctt.processing.api;

/** Why the legal clock may stand still (rules.md §3.3). */
public enum PauseGround {
    SUPPLEMENT,
    OPINION,
    SECOND_ROUND,
    FOREIGN_AUTHORITY,
    FEE_UNPAID,
    INCIDENT
}
