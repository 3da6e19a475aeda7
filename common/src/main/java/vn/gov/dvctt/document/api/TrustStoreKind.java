package vn.gov.dvctt.document.api;

/** By which of the two trust stores a signer is known: public certification authorities, or the Government's for public duty. NONE: by neither. */
public enum TrustStoreKind {
    PUBLIC,
    GOVERNMENT,
    NONE
}
