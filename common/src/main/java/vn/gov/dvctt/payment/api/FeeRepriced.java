package vn.gov.dvctt.payment.api;

import java.time.Instant;

/**
 * What is paid for costs something else now.
 *
 * @param now  whole đồng in all
 * @param owed still to be paid; 0: nothing
 * @param back goes back, after two persons agreed; 0: nothing
 */
public record FeeRepriced(String reference, long payerId, long now, long owed, long back, Instant at) {}
