package vn.gov.dvctt.payment.api;

import java.time.Instant;

/** A bill is not to be paid any more. */
public record BillCancelled(long billId, String reference, Instant at) {}
