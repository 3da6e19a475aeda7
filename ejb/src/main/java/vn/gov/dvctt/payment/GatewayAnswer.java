package vn.gov.dvctt.payment;

import java.time.Instant;

/**
 * What the gateway says of a payment, proven to be its own word.
 *
 * @param number its own number; empty where it knows of none
 * @param amount whole đồng
 */
record GatewayAnswer(Kind kind, String payment, long amount, String number, Instant paidAt) {
    enum Kind {
        PAID,
        NOT_PAID,
        /** Neither yet, or it knows nothing of it. */
        UNKNOWN
    }
}
