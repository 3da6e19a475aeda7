package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import vn.gov.dvctt.payment.GatewayAnswer.Kind;
import vn.gov.dvctt.payment.api.GatewayNotices;
import vn.gov.dvctt.payment.api.PaymentWord;

/** Hears the gateway. Whatever cannot be done now is answered so that it says it again. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayNoticesBean implements GatewayNotices {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.payment");

    @Inject
    private Gateway gateway;

    @EJB
    private GatewayWord word;

    @Override
    public String notice(Map<String, String> fields) {
        if (gateway.settings().isEmpty()) {
            return "97";
        }
        var answer = gateway.heard(fields);
        if (answer.isEmpty()) {
            return "97";
        }
        try {
            return answer.get().kind() == Kind.PAID ? paid(answer.get()) : notPaid(answer.get());
        } catch (RuntimeException later) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "notice of " + answer.get().payment().replaceAll("\\W", "") + " was left",
                    later);
            return "99";
        }
    }

    private String paid(GatewayAnswer answer) {
        if (answer.amount() <= 0) {
            return "04";
        }
        return word.paid(answer, PaymentWord.NOTICE)
                .map(effect -> switch (effect) {
                    case SETTLED, SURPLUS -> "00";
                    case AGAIN -> "02";
                    case MISMATCHED -> "04";
                })
                .orElse("01");
    }

    private String notPaid(GatewayAnswer answer) {
        return word.notPaid(answer).map(failed -> failed ? "00" : "02").orElse("01");
    }
}
