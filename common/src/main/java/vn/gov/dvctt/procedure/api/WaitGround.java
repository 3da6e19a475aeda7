package vn.gov.dvctt.procedure.api;

/** Why the legal clock stands still while a step waits (rules.md §3.3). */
public enum WaitGround {
    OPINION,
    SECOND_ROUND,
    FOREIGN_AUTHORITY
}
