package vn.gov.dvctt.document.api;

/** Whose seal stands under a document: the agency's on decisions and results, the system's on receipts and notices that no person signs. */
public enum SealKind {
    AGENCY,
    SYSTEM
}
