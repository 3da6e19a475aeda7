package vn.gov.dvctt.partner.money;

import java.time.Instant;

/**
 * A payment as the gateway has it in its book.
 *
 * @param amount whole đồng that were charged
 * @param number its own
 */
record Charge(String payment, long amount, String number, boolean paid, Instant at, long refunded) {
    Charge refunded(long more) {
        return new Charge(payment, amount, number, paid, at, refunded + more);
    }
}
