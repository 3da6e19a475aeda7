package vn.gov.dvctt.procedure;

/** What became of an edit of a draft. */
enum EditState {
    DONE,
    /** Taken back, and may be done again. */
    UNDONE,
    /** Taken back, and something else was done since. */
    DROPPED
}
