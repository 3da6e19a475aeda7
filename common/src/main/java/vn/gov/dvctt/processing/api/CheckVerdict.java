package vn.gov.dvctt.processing.api;

/** What an official found of a component. */
public enum CheckVerdict {
    MET,
    NOT_MET,
    NOT_APPLICABLE
}
