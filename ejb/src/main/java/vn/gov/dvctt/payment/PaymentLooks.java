package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentState;
import vn.gov.dvctt.payment.api.RefundState;

/** Asks the gateway what became of payments, and to give money back. It is asked outside of any transaction: what it says takes effect in a short one. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentLooks {
    private static final int MOST = 50;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private PaymentBook book;

    @Inject
    private Gateway gateway;

    @EJB
    private GatewayWord word;

    @EJB
    private RefundWord refunds;

    public PaymentState look(long paymentId) {
        var payment = book.payment(paymentId).orElseThrow();
        if (payment.channel() != PaymentChannel.GATEWAY || payment.isPaid()) {
            return payment.state();
        }
        var answer = gateway.enquire(payment.reference(), payment.startedAt())
                .filter(said -> said.payment().equals(payment.reference()));
        return word.looked(paymentId, answer);
    }

    public void giveBack(long refundId) {
        var refund = book.refund(refundId).orElseThrow();
        var payment = book.payment(refund.paymentId()).orElseThrow();
        gateway.refund(refund, payment, "dvctt").ifPresent(code -> refunds.answered(refundId, code));
    }

    public List<Long> due(Instant now) {
        return gateway.settings().isEmpty() ? List.of() : payments(now);
    }

    private List<Long> payments(Instant now) {
        return entities.createNamedQuery("Payment.toLook", Long.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    public List<Long> confirmed() {
        return gateway.settings().isEmpty()
                ? List.of()
                : entities.createNamedQuery("Refund.toSend", Long.class)
                        .setParameter("state", RefundState.CONFIRMED)
                        .setParameter("channel", PaymentChannel.GATEWAY)
                        .setMaxResults(MOST)
                        .getResultList();
    }
}
