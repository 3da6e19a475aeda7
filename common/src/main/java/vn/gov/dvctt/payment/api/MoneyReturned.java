package vn.gov.dvctt.payment.api;

import java.time.Instant;

/** Money went back to whoever had paid. */
public record MoneyReturned(long billId, String reference, long payerId, long amount, Instant at) {}
