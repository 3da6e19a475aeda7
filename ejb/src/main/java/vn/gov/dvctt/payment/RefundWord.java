package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.payment.api.RefundState;

/** What the gateway answers to a refund takes effect. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefundWord {
    private static final String DONE = "00";
    /** It works on it, or heard the same request before: it is asked again. */
    private static final java.util.Set<String> LATER = java.util.Set.of("94", "99");

    @Inject
    private PaymentBook book;

    @Inject
    private Returning returning;

    public void answered(long refundId, String code) {
        var refund = book.refund(refundId).orElseThrow();
        var payment = book.paymentToChange(refund.paymentId()).orElseThrow();
        if (refund.state() != RefundState.CONFIRMED || LATER.contains(code)) {
            return;
        }
        if (DONE.equals(code)) {
            returning.done(refund, payment, code, Instant.now());
            return;
        }
        refund.failed(payment, code, Instant.now());
    }
}
