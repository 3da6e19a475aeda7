package vn.gov.dvctt.procedure.api;

/** What one edit does at a place of a part. */
public enum EditKind {
    /** Puts a value in the place of what is there; a member that is not there yet comes to be. */
    SET,
    /** Puts a value into a list, before what stands at the place; {@code -} is its end. */
    INSERT,
    REMOVE,
    MOVE
}
