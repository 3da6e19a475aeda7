package vn.gov.dvctt.payment.api;

import java.time.Instant;
import java.util.List;

/**
 * One bill with all that happened to it.
 *
 * @param full   before relief
 * @param ground of the relief; empty: none
 */
public record BillView(
        BillRow row,
        String unit,
        String unitName,
        String feeKind,
        DocumentKind document,
        long full,
        String basis,
        String ground,
        Instant settledAt,
        String closedWords,
        List<PaymentRow> payments,
        List<DocumentRow> documents,
        List<RefundRow> refunds) {
    public BillView {
        payments = List.copyOf(payments);
        documents = List.copyOf(documents);
        refunds = List.copyOf(refunds);
    }
}
