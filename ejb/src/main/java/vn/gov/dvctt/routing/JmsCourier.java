package vn.gov.dvctt.routing;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.List;
import vn.gov.dvctt.routing.message.Wire;

/**
 * Over JMS: a batch is one local transaction of the broker. After a failure it is not known what arrived, so the next batch goes message by message, where
 * the broker drops second copies in silence (in a transaction one second copy would undo all).
 */
class JmsCourier implements Courier {
    private final ConnectionFactory factory;
    private final String queue;
    private Connection connection;
    private boolean doubtful = true;

    JmsCourier(ConnectionFactory factory, String queue) {
        this.factory = factory;
        this.queue = queue;
    }

    @Override
    public void carry(List<Outgoing> batch) throws UndeliveredException {
        try {
            send(batch, !doubtful);
            doubtful = false;
        } catch (JMSException | RuntimeException failure) {
            doubtful = true;
            close();
            throw new UndeliveredException(failure.getMessage(), failure);
        }
    }

    private void send(List<Outgoing> batch, boolean together) throws JMSException {
        if (connection == null) {
            connection = factory.createConnection();
        }
        var mode = together ? Session.SESSION_TRANSACTED : Session.AUTO_ACKNOWLEDGE;
        try (var session = connection.createSession(together, mode);
                var producer = session.createProducer(session.createQueue(queue))) {
            producer.setDeliveryMode(DeliveryMode.PERSISTENT);
            for (var message : batch) {
                producer.send(text(session, message));
            }
            if (together) {
                session.commit();
            }
        }
    }

    private static TextMessage text(Session session, Outgoing outgoing) throws JMSException {
        var message = session.createTextMessage(outgoing.text());
        message.setStringProperty(Wire.MESSAGE_ID, outgoing.messageId());
        message.setStringProperty(Wire.MESSAGE_TYPE, outgoing.messageType());
        message.setStringProperty(Wire.GROUP, outgoing.dossierCode());
        message.setStringProperty(Wire.DUPLICATE_ID, outgoing.duplicateId());
        message.setJMSCorrelationID(outgoing.correlation());
        return message;
    }

    @Override
    public void close() {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (JMSException alreadyGone) {
            // the connection is given up either way
            connection = null;
        }
        connection = null;
    }
}
