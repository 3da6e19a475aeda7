package vn.gov.dvctt.processing;

/** What may happen to the clock of a dossier. */
enum ClockEventKind {
    STARTED,
    PAUSED,
    RESUMED,
    /** A new term begins and all that was before no longer counts, for instance after a supplement in some fields of law. */
    RESTARTED,
    /** The agency apologised and promised a later date: the appointment moves, the term does not. */
    EXTENDED,
    /** The calendar changed and the date with it. A line for readers: the date is computed from the other lines. */
    RESCHEDULED,
    STOPPED
}
