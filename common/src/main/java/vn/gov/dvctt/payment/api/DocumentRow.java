package vn.gov.dvctt.payment.api;

import java.time.Instant;

/** A receipt or invoice; {@code number} with template and series as printed on it. */
public record DocumentRow(
        long id,
        long billId,
        DocumentKind kind,
        String template,
        String series,
        int number,
        String payerName,
        long amount,
        DocumentState state,
        String lookUpCode,
        Instant issuedAt,
        String replaces,
        boolean sealed) {}
