package vn.gov.dvctt.account.api;

/** What was done to an account by somebody else. */
public enum MeasureKind {
    OPENED,
    INVITED,
    SUSPENDED,
    REACTIVATED,
    LEFT,
    /** A certificate to sign with was registered. */
    CERTIFICATE,
    MERGED_AWAY,
    MERGED_INTO
}
