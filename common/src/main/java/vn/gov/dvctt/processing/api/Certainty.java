package vn.gov.dvctt.processing.api;

/** Whether a day was announced by the competent authority, or is expected until it is. */
public enum Certainty {
    ANNOUNCED,
    EXPECTED
}
