package vn.gov.dvctt.account.api;

/** What an operator looked at with a caller's consent. */
public enum SupportPageKind {
    ENTERED,
    DOSSIERS,
    DOSSIER
}
