package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.payment.api.BillView;

/** A bill with all that belongs to it, for whoever may see it. */
@Dependent
class BillViews {
    @Inject
    private PaymentBook book;

    @Inject
    private People people;

    BillView of(Bill bill) {
        var refunds = book.refundsOf(bill.id());
        var names = people.names(refunds.stream().flatMap(Refund::people).collect(Collectors.toSet()));
        return new BillView(
                bill.row(),
                bill.unit(),
                people.unitName(bill.unit()),
                bill.feeKind(),
                bill.document(),
                bill.fullAmount(),
                bill.basis(),
                bill.ground(),
                bill.settledAt(),
                bill.closedWords(),
                book.payments(bill.id()).stream().map(Payment::row).toList(),
                book.documents(bill.id()).stream().map(FeeDocument::row).toList(),
                refunds.stream()
                        .map(refund -> refund.row(bill.payerName(), names))
                        .toList());
    }
}
