package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.payment.api.Bills;
import vn.gov.dvctt.payment.api.RaiseBill;

/** Bills for other features, within their transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BillsBean implements Bills {
    @Inject
    private PaymentBook book;

    @Inject
    private Billing billing;

    @Override
    public long raise(RaiseBill asked) {
        var known = book.of(asked.reference()).stream()
                .filter(bill -> bill.feeKind().equals(asked.feeKind()))
                .findFirst();
        return known.map(Bill::id).orElseGet(() -> billing.raise(asked, 1));
    }

    @Override
    public void reprice(RaiseBill now) {
        billing.reprice(now);
    }

    @Override
    public void cancel(String reference, String reason, Instant at) {
        book.of(reference).stream().filter(Bill::isOpen).forEach(open -> {
            var bill = book.toChange(open.id());
            if (bill.isOpen()) {
                billing.cancel(bill, reason, at);
            }
        });
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOwed(String reference) {
        return book.isOwed(reference);
    }
}
