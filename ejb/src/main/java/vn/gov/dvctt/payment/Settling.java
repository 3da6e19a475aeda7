package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.payment.api.BillSettled;
import vn.gov.dvctt.payment.api.RefundReason;

/** What follows when money came: the bill is settled and its document issued, or the money is marked to go back. All of it in the caller's transaction. */
@Dependent
class Settling {
    @Inject
    private PaymentBook book;

    @Inject
    private DocumentPress press;

    @Inject
    private Event<BillSettled> news;

    Settling() {}

    Settling(PaymentBook book, DocumentPress press, Event<BillSettled> news) {
        this.book = book;
        this.press = press;
        this.news = news;
    }

    /**
     * @param bill      held by the caller
     * @param collector who took the money, as the document says it
     */
    Effect take(Bill bill, Payment payment, Success success, String collector) {
        var effect = bill.take(payment, success);
        switch (effect) {
            case SETTLED -> settled(bill, payment, collector, success.at());
            case SURPLUS -> book.add(Refund.found(payment, RefundReason.SURPLUS, success.at()));
            case MISMATCHED -> book.add(Refund.found(payment, RefundReason.WRONG_AMOUNT, success.at()));
            case AGAIN -> {
                // said before, done before
            }
        }
        return effect;
    }

    private void settled(Bill bill, Payment payment, String collector, Instant at) {
        var document = press.issue(
                bill, new Issue(bill.payerName(), bill.amount(), payment.channel(), collector, Replaced.NOTHING, at));
        news.fire(new BillSettled(
                bill.id(),
                bill.reference(),
                bill.unit(),
                bill.payerId(),
                bill.title(),
                bill.amount(),
                document.name(),
                document.lookUpCode(),
                at));
    }
}
