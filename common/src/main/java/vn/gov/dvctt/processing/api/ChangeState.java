package vn.gov.dvctt.processing.api;

/** The way of a change of the calendar. */
public enum ChangeState {
    /** Being prepared; nothing counts by it. */
    DRAFT,
    /** In force; the clocks that run are being counted anew. */
    APPLYING,
    /** In force everywhere. */
    APPLIED,
    /** In force; a later change came before all clocks were counted, and they are counted by that one. */
    OVERTAKEN,
    DISCARDED
}
