package vn.gov.dvctt.document.api;

/** What may be done to a result that was issued; always with a ground, and by two persons. */
public enum ResultChangeKind {
    /** The same words under a new number. */
    REISSUE,
    /** Other words under a new number. */
    REPLACE,
    WITHDRAW
}
