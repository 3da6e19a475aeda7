package vn.gov.dvctt.payment;

import java.time.Instant;
import java.time.LocalDate;
import vn.gov.dvctt.payment.api.PaymentWord;

/**
 * Somebody who may say so says that money came.
 *
 * @param number the gateway's or bank's own
 * @param bookOn day in the books: the day of payment, or today where its month is closed
 */
record Success(PaymentWord word, long amount, String number, LocalDate bookOn, Instant paidAt, Instant at) {}
