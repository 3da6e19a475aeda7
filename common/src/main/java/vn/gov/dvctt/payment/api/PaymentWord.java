package vn.gov.dvctt.payment.api;

/** Whose word it was that money came: never the browser's. */
public enum PaymentWord {
    NOTICE,
    ENQUIRY,
    STATEMENT,
    COUNTER
}
