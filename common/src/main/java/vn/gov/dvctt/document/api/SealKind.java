package vn.gov.dvctt.document.api;

/** Whose seal stands under a document: the agency's on results and on notices to applicants, the system's on what the portal confirms by itself. */
public enum SealKind {
    AGENCY,
    SYSTEM
}
