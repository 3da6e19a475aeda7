package vn.gov.dvctt.processing.api;

/** Filter of a work list by who took the task. */
public enum TaskHolder {
    ANYONE,
    ME,
    NOBODY
}
