package vn.gov.dvctt.payment.api;

import java.time.Instant;

/** Money on its way back; names of persons empty where nobody did it yet. */
public record RefundRow(
        long id,
        long billId,
        String billCode,
        String payment,
        PaymentChannel channel,
        String payerName,
        long amount,
        RefundReason reason,
        String words,
        RefundState state,
        Instant foundAt,
        String askedBy,
        String confirmedBy,
        Instant doneAt,
        String answer) {}
