package vn.gov.dvctt.payment.api;

import java.time.Instant;

/** A bill in a list; {@code code} is what people write into a transfer. */
public record BillRow(
        long id,
        String code,
        String reference,
        String payerName,
        String title,
        long amount,
        BillState state,
        Instant raisedAt,
        Instant dueAt) {}
