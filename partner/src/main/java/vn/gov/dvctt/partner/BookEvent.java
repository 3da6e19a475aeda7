package vn.gov.dvctt.partner;

/** What a system writes into its book about a dossier. */
enum BookEvent {
    RECEIVED,
    SUPPLEMENTED,
    AMENDED,
    ASKED,
    APPROVED,
    REFUSED,
    STOPPED;

    /** Still to be answered. */
    boolean isWaiting() {
        return this == RECEIVED || this == SUPPLEMENTED || this == AMENDED;
    }
}
