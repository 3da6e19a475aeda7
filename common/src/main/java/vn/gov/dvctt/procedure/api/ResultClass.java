package vn.gov.dvctt.procedure.api;

/** What sort of document a result is: its template, its abbreviation and its part of the register go by it. */
public enum ResultClass {
    DECISION,
    LICENCE,
    CERTIFICATE,
    CONFIRMATION
}
