package vn.gov.dvctt.payment.api;

import vn.gov.dvctt.shared.Page;

/** Money that goes back: the accountant asks, the head of the unit or the approver confirms; never the same person. */
public interface RefundDesk {
    Page<RefundRow> refunds(String after);

    void ask(AskRefund refund);

    /** Of one that the system found by itself. */
    void askFound(long refundId, String words);

    void confirm(long refundId);

    void refuse(long refundId, String words);

    /** Where no gateway gives it back: the transfer or the slip by which it was paid out. */
    void paidOut(long refundId, String slip);
}
