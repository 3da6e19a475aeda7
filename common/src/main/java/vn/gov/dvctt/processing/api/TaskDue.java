package vn.gov.dvctt.processing.api;

/** Filter of a work list by due date. SOON: due by the closing of the next working day and not yet late. */
public enum TaskDue {
    ANY,
    SOON,
    LATE
}
