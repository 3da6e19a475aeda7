package vn.gov.dvctt.procedure.api;

/** Units of the legal clock (rules.md §3.2). */
public enum TermUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    WORKING_HOUR
}
