package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.payment.api.DocumentState;
import vn.gov.dvctt.payment.api.MoneyReturned;

/** What follows when money went back: the document that says it was taken is replaced by one for the rest, or cancelled. */
@Dependent
class Returning {
    private static final String WHY = "Hoàn tiền";

    @Inject
    private PaymentBook book;

    @Inject
    private DocumentPress press;

    @Inject
    private Event<MoneyReturned> news;

    /** @param payment held by the caller, with its bill */
    void done(Refund refund, Payment payment, String answer, Instant now) {
        // what is booked today stands in the open month: today's is never closed
        refund.done(answer, Periods.dayOf(now), now);
        var bill = book.known(refund.billId());
        if (bill.settledBy().filter(id -> id == payment.id()).isPresent()) {
            documents(bill, payment, refund, now);
        }
        news.fire(new MoneyReturned(bill.id(), bill.reference(), bill.payerId(), refund.amount(), now));
    }

    private void documents(Bill bill, Payment payment, Refund refund, Instant now) {
        var issued = book.documents(bill.id()).stream()
                .filter(document -> document.state() == DocumentState.ISSUED)
                .findFirst();
        var rest = issued.map(document -> document.amount() - refund.amount()).orElse(0L);
        if (rest > 0) {
            var former = issued.orElseThrow();
            press.replace(
                    bill,
                    former,
                    new Issue(former.payerName(), rest, former.channel(), former.collector(), Replaced.NOTHING, now),
                    WHY + ": " + refund.words());
            return;
        }
        issued.ifPresent(document ->
                document.close(DocumentState.CANCELLED, WHY + ": " + refund.words(), document.collector(), now));
        if (payment.refunded() == payment.received()) {
            bill.returned(refund.words());
        }
    }
}
