package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.payment.api.BillCancelled;
import vn.gov.dvctt.payment.api.BillRaised;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.payment.api.FeeRepriced;
import vn.gov.dvctt.payment.api.RaiseBill;
import vn.gov.dvctt.payment.api.RefundReason;
import vn.gov.dvctt.payment.api.RefundState;

/** Raises bills, and brings what was billed to what something costs now. All of it in the caller's transaction. */
@Dependent
class Billing {
    private static final String PRICED_ANEW = "Phí được tính lại sau khi bổ sung";
    private static final Set<RefundState> DROPPED = EnumSet.of(RefundState.REFUSED, RefundState.FAILED);

    @Inject
    private PaymentBook book;

    @Inject
    private Event<Object> news;

    Billing() {}

    Billing(PaymentBook book, Event<Object> news) {
        this.book = book;
        this.news = news;
    }

    long raise(RaiseBill asked, int round) {
        var bill = book.add(new Bill(asked, round));
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

    void cancel(Bill bill, String reason, Instant at) {
        bill.cancel(reason);
        news.fire(new BillCancelled(bill.id(), bill.reference(), at));
    }

    /**
     * What is owed still is billed anew, what was paid beyond the price is found to go back. What was granted back for another reason stays granted.
     *
     * @param now at the price it has now, which may be nothing
     */
    void reprice(RaiseBill now) {
        var bills = book.of(now.reference()).stream()
                .map(bill -> book.toChange(bill.id()))
                .toList();
        var change = now.amount() - priced(bills);
        if (change == 0) {
            return;
        }
        var open = bills.stream().filter(Bill::isOpen).toList();
        var owed = change + open.stream().mapToLong(Bill::amount).sum();
        open.forEach(bill -> cancel(bill, PRICED_ANEW, now.at()));
        if (owed > 0) {
            raise(rest(now, owed), bills.size() + 1);
        }
        var back = owed < 0 ? giveBack(-owed, bills, now.at()) : 0;
        if (!bills.isEmpty()) {
            news.fire(new FeeRepriced(now.reference(), now.payerId(), now.amount(), Math.max(owed, 0), back, now.at()));
        }
    }

    private long priced(List<Bill> bills) {
        return bills.stream()
                .filter(bill -> bill.state() != BillState.CANCELLED)
                .mapToLong(bill -> bill.amount() - takenOff(bill))
                .sum();
    }

    /** What an earlier new price took off it. */
    private long takenOff(Bill bill) {
        return book.refundsOf(bill.id()).stream()
                .filter(refund -> refund.reason() == RefundReason.REPRICED && !DROPPED.contains(refund.state()))
                .mapToLong(Refund::amount)
                .sum();
    }

    private static RaiseBill rest(RaiseBill now, long owed) {
        return new RaiseBill(
                now.reference(),
                now.unit(),
                now.payerId(),
                now.payerName(),
                now.title(),
                now.feeKind(),
                now.document(),
                owed,
                owed == now.amount() ? now.full() : owed,
                now.basis(),
                now.ground(),
                now.dueAt(),
                now.at());
    }

    /** Of the latest first, as far as it is still there; gives how much. */
    private long giveBack(long most, List<Bill> bills, Instant now) {
        var latest = new ArrayList<>(bills);
        Collections.reverse(latest);
        var left = most;
        for (var bill : latest) {
            for (var payment : book.payments(bill.id())) {
                var back = payment.isSurplus() ? 0 : Math.min(left, payment.received() - payment.refunded());
                if (back > 0) {
                    book.add(Refund.found(payment, back, RefundReason.REPRICED, now));
                    left -= back;
                }
            }
        }
        return most - left;
    }
}
