package vn.gov.dvctt.payment.api;

import java.util.List;
import vn.gov.dvctt.shared.Page;

/** The accountant's desk: bills of the unit, money at the counter, payments that hang, receipts. */
public interface CashDesk {
    /** How people may pay on line. */
    PayWays ways();

    Page<BillRow> bills(FindBills asked);

    BillView bill(long billId);

    void takeAtCounter(CounterPayment payment);

    /** Payments through the gateway of which nothing is known yet, oldest first, at most a hundred. */
    List<PaymentRow> hanging();

    /** Asks the gateway now; gives what became of it. */
    PaymentState enquire(long paymentId);

    Page<DocumentRow> documents(String words, String after);

    /** Takes an issued document back and issues another in its stead, for instance with the payer's name mended. */
    void replace(long documentId, String payerName, String reason);

    void cancelDocument(long documentId, String reason);
}
