package vn.gov.dvctt.routing.api;

/** Why a message died. */
public enum DeadReason {
    NOT_TEXT,
    UNKNOWN_TYPE,
    NOT_JSON,
    BREAKS_SCHEMA,
    UNKNOWN_DOSSIER,
    FOREIGN_DOSSIER,
    UNKNOWN_FILE,
    FILE_DIFFERS,
    FORGED_SENDER,
    /** Understood, but a rule of the portal forbids it. */
    REFUSED,
    /** The broker gave up after its attempts. */
    UNDELIVERABLE
}
