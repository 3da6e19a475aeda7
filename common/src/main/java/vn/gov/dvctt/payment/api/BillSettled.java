package vn.gov.dvctt.payment.api;

import java.time.Instant;

/** A bill is paid, and its document issued: {@code lookUpCode} leads to it. */
public record BillSettled(
        long billId,
        String reference,
        String unit,
        long payerId,
        String title,
        long amount,
        String documentNumber,
        String lookUpCode,
        Instant at) {}
