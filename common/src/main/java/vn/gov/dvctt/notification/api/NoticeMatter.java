package vn.gov.dvctt.notification.api;

/** What a notice is about, as far as a person may choose. */
public enum NoticeMatter {
    /** Received, refused, decided, closed: what law says must be told. */
    DECISIONS,
    /** Something is asked of the applicant, by a day. */
    REQUESTS,
    /** The course of the dossier and its dates. */
    PROGRESS,
    MESSAGES,
    APPOINTMENTS,
    /** Where the result is on its way. */
    DELIVERY,
    /** Receipts, invoices and refunds. */
    MONEY,
    /** The account itself and its door. */
    ACCOUNT,
    DUTY_DATES,
    DUTY_MESSAGES,
    DUTY_ACCOUNTS,
    /** What did not arrive, once a day. */
    DUTY_FAULTS
}
