package vn.gov.dvctt.processing;

/** An alarm is taken away while it waits, or it rang; it never rings again. */
enum AlarmState {
    PENDING,
    DONE
}
