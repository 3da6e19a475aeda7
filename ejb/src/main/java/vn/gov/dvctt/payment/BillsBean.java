package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.payment.api.BillCancelled;
import vn.gov.dvctt.payment.api.BillRaised;
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
    private Event<Object> news;

    @Override
    public long raise(RaiseBill asked) {
        var known = book.of(asked.reference()).stream()
                .filter(bill -> bill.feeKind().equals(asked.feeKind()))
                .findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        var bill = book.add(new Bill(asked));
        news.fire(new BillRaised(
                bill.id(),
                bill.reference(),
                bill.unit(),
                bill.payerId(),
                bill.title(),
                bill.amount(),
                bill.dueAt(),
                asked.at()));
        return bill.id();
    }

    @Override
    public void cancel(String reference, String reason, Instant at) {
        book.of(reference).stream().filter(Bill::isOpen).forEach(open -> {
            var bill = book.toChange(open.id());
            if (bill.isOpen()) {
                bill.cancel(reason);
                news.fire(new BillCancelled(bill.id(), reference, at));
            }
        });
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOwed(String reference) {
        return book.isOwed(reference);
    }
}
