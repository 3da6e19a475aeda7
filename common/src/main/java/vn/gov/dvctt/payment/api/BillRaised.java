package vn.gov.dvctt.payment.api;

import java.time.Instant;

/** Something is to be paid. */
public record BillRaised(
        long billId,
        String reference,
        String unit,
        long payerId,
        String title,
        long amount,
        Instant dueAt,
        Instant at) {}
