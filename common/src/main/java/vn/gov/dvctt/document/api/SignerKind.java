package vn.gov.dvctt.document.api;

/** Whose certificate it is. */
public enum SignerKind {
    INDIVIDUAL,
    ORGANISATION
}
