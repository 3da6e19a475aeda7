package vn.gov.dvctt.processing;

/** What may happen to the clock of a dossier. */
enum ClockEventKind {
    STARTED,
    PAUSED,
    RESUMED,
    /** A new term begins and all that was before no longer counts, for instance after a supplement in some fields of law. */
    RESTARTED,
    STOPPED
}
