package vn.gov.dvctt.processing.api;

/** What an official had before them when they made it electronic. */
public enum OriginalKind {
    ORIGINAL,
    MAIN_COPY,
    CERTIFIED_COPY,
    PLAIN_COPY
}
