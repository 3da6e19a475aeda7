package vn.gov.dvctt.procedure.api;

/** How two versions differ in a place. */
public enum DifferenceKind {
    ADDED,
    REMOVED,
    CHANGED,
    /** The same pieces in another order. */
    MOVED
}
