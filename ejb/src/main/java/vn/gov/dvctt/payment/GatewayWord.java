package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentState;
import vn.gov.dvctt.payment.api.PaymentWord;

/** The gateway's proven word takes effect, each in one transaction of its own. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GatewayWord {
    @Inject
    private PaymentBook book;

    @Inject
    private Settling settling;

    @Inject
    private Periods periods;

    @Inject
    private Gateway gateway;

    /** Empty where no such payment was begun through the gateway. */
    public Optional<Effect> paid(GatewayAnswer answer, PaymentWord word) {
        var now = Instant.now();
        return payment(answer.payment()).map(payment -> {
            var bill = book.known(payment.billId());
            var bookOn = periods.bookOn(bill.unit(), Periods.dayOf(answer.paidAt()), now);
            var success = new Success(word, answer.amount(), answer.number(), bookOn, answer.paidAt(), now);
            return settling.take(bill, payment, success, FeeWords.collector(PaymentChannel.GATEWAY));
        });
    }

    /** Empty where no such payment was begun; false where it is known better. */
    public Optional<Boolean> notPaid(GatewayAnswer answer) {
        return payment(answer.payment()).map(payment -> payment.fail(Instant.now()));
    }

    /** What came of asking. */
    public PaymentState looked(long paymentId, Optional<GatewayAnswer> answer) {
        var payment = book.paymentToChange(paymentId).orElseThrow();
        var now = Instant.now();
        var kind = answer.map(GatewayAnswer::kind).orElse(GatewayAnswer.Kind.UNKNOWN);
        switch (kind) {
            case PAID -> paid(answer.orElseThrow(), PaymentWord.ENQUIRY);
            case NOT_PAID -> payment.fail(now);
            case UNKNOWN -> payment.lookedInVain(gateway.offered().looks(), now);
        }
        return payment.state();
    }

    private Optional<Payment> payment(String reference) {
        return book.paymentToChange(Payment.idOf(reference))
                .filter(payment -> payment.channel() == PaymentChannel.GATEWAY);
    }
}
