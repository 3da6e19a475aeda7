package vn.gov.dvctt.routing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import vn.gov.dvctt.routing.api.DeadReason;
import vn.gov.dvctt.shared.CallOrigin;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/**
 * The doorman of the systems' queues, one entry of ejb-jar.xml for each of them: the queue tells which system speaks. Receives outside any transaction; the
 * message is acknowledged when this returns, and whatever fails is thrown so that the broker delivers again.
 */
@PermitAll
@RunAs(Role.SYSTEM)
public class ResultListener implements MessageListener {
    @Resource(name = "system")
    private String system;

    @EJB
    private InboxBean inbox;

    @EJB
    private DeadLettersBean letters;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void onMessage(Message message) {
        CallOrigin.set("jms:" + system);
        try {
            take(Arrivals.of(system, message));
        } catch (JMSException unreadable) {
            throw new JMSRuntimeException(unreadable.getMessage(), unreadable.getErrorCode(), unreadable);
        } finally {
            CallOrigin.clear();
        }
    }

    private void take(Arrival arrival) {
        try {
            inbox.take(arrival);
        } catch (NotUnderstood why) {
            letters.bury(arrival, why);
        } catch (Refusal refused) {
            letters.bury(arrival, new NotUnderstood(DeadReason.REFUSED, refused.key()));
        }
    }
}
