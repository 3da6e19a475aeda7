package vn.gov.dvctt.payment;

import java.time.Instant;
import vn.gov.dvctt.payment.api.PaymentChannel;

/**
 * What a receipt or invoice is issued for.
 *
 * @param collector who took the money: a person, or the gateway or bank in the unit's name
 * @param replaces  the document in whose stead it stands; {@link Replaced#NOTHING}: none
 */
record Issue(String payerName, long amount, PaymentChannel channel, String collector, Replaced replaces, Instant at) {}
