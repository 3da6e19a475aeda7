package vn.gov.dvctt.payment.api;

/** How money comes: through the payment gateway, by transfer to the unit's account, at the counter. */
public enum PaymentChannel {
    GATEWAY,
    TRANSFER,
    COUNTER
}
