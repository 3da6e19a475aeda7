package vn.gov.dvctt.journey;

import jakarta.jms.JMSException;
import jakarta.jms.Session;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import vn.gov.dvctt.bench.Installation;
import vn.gov.dvctt.partner.client.Address;
import vn.gov.dvctt.routing.message.Wire;

/** A specialised system at the broker under its own name, with words of its own, right or wrong; the client library would only send what follows the contract. */
final class SystemVoice {
    private SystemVoice() {}

    static void say(Installation portal, String system, String messageId, String messageType, String body)
            throws JMSException {
        var address = Address.ofInstallation(portal.home(), portal.offset(), system);
        try (var factory = new ActiveMQConnectionFactory(address.broker().toString());
                var connection = factory.createConnection(system, address.password());
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                var producer = session.createProducer(session.createQueue("dvctt.in." + system))) {
            var text = session.createTextMessage(body);
            text.setStringProperty(Wire.MESSAGE_ID, messageId);
            text.setStringProperty(Wire.MESSAGE_TYPE, messageType);
            producer.send(text);
        }
    }
}
