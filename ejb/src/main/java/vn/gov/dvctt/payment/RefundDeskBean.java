package vn.gov.dvctt.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.payment.api.AskRefund;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.RefundDesk;
import vn.gov.dvctt.payment.api.RefundRow;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Refunds of a unit, by two persons. */
@Stateless
@RolesAllowed(Role.ACCOUNTANT)
public class RefundDeskBean implements RefundDesk {
    @Inject
    private People people;

    @Inject
    private PaymentBook book;

    @Inject
    private Returning returning;

    @Override
    @Reading
    @RolesAllowed({Role.ACCOUNTANT, Role.UNIT_HEAD, Role.APPROVER})
    public Page<RefundRow> refunds(String after) {
        var page = book.refunds(people.me().unit(), after);
        var names = people.names(page.rows().stream().flatMap(Refund::people).collect(Collectors.toSet()));
        return new Page<>(
                page.rows().stream()
                        .map(refund -> refund.row(book.known(refund.billId()).payerName(), names))
                        .toList(),
                page.next());
    }

    @Override
    public void ask(AskRefund command) {
        var me = people.me();
        var why = PaymentRules.reason(command.words());
        var payment = book.paymentToChange(command.paymentId())
                .filter(each -> each.unit().equals(me.unit()))
                .orElseThrow(() -> new Refusal("payment.notFound"));
        book.add(Refund.asked(payment, command.amount(), why, me.id(), Instant.now()));
    }

    @Override
    public void askFound(long refundId, String words) {
        held(refundId).ask(PaymentRules.reason(words), people.me().id());
    }

    @Override
    @RolesAllowed({Role.UNIT_HEAD, Role.APPROVER})
    public void confirm(long refundId) {
        held(refundId).confirm(people.me().id(), Instant.now());
    }

    @Override
    @RolesAllowed({Role.UNIT_HEAD, Role.APPROVER})
    public void refuse(long refundId, String words) {
        var why = PaymentRules.reason(words);
        var refund = held(refundId);
        refund.refuse(
                book.payment(refund.paymentId()).orElseThrow(), why, people.me().id(), Instant.now());
    }

    @Override
    public void paidOut(long refundId, String slip) {
        var refund = held(refundId);
        if (refund.channel() == PaymentChannel.GATEWAY) {
            throw new Refusal("payment.byGateway");
        }
        returning.done(refund, book.payment(refund.paymentId()).orElseThrow(), PaymentRules.slip(slip), Instant.now());
    }

    /** Of the caller's unit, with bill and payment held. */
    private Refund held(long refundId) {
        var refund = book.refund(refundId)
                .filter(each -> each.unit().equals(people.me().unit()))
                .orElseThrow(() -> new Refusal("payment.notFound"));
        book.paymentToChange(refund.paymentId());
        return refund;
    }
}
