package vn.gov.dvctt.container;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.Map;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import vn.gov.dvctt.partner.client.Address;
import vn.gov.dvctt.routing.message.Wire;

/** The broker's door, with the name and password of a specialised system, or of somebody else; whoever holds it may send what a well-behaved client never would. */
final class SystemLine implements AutoCloseable {
    private final ActiveMQConnectionFactory factory;
    private final Session session;

    /** What a message is made of. */
    interface Content {
        Message in(Session session) throws JMSException;
    }

    private SystemLine(String user, String password) throws JMSException {
        factory = new ActiveMQConnectionFactory(
                address(Filing.UNIT).broker() + "?initialConnectAttempts=1&callTimeout=10000");
        try {
            var connection = factory.createConnection(user, password);
            connection.start();
            session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        } catch (JMSException refused) {
            factory.close();
            throw refused;
        }
    }

    /** With the password that this installation gave the system. */
    static SystemLine of(String system) throws JMSException {
        return of(system, address(system).password());
    }

    static SystemLine of(String user, String password) throws JMSException {
        return new SystemLine(user, password);
    }

    private static Address address(String system) {
        return Address.ofInstallation(
                Path.of(System.getProperty("dvctt.home")),
                Integer.getInteger("jboss.socket.binding.port-offset", 0),
                system);
    }

    static Content text(String body) {
        return session -> session.createTextMessage(body);
    }

    void send(String system, String id, String type, Content content) throws JMSException {
        send(system, Map.of(Wire.MESSAGE_ID, id, Wire.MESSAGE_TYPE, type), content);
    }

    void send(String system, Map<String, String> properties, Content content) throws JMSException {
        var message = content.in(session);
        for (var property : properties.entrySet()) {
            message.setStringProperty(property.getKey(), property.getValue());
        }
        try (var producer = session.createProducer(session.createQueue("dvctt.in." + system))) {
            producer.send(message);
        }
    }

    /** The next message to the system about this dossier; null if none comes. */
    Message receive(String system, String dossierCode, long millis) throws JMSException {
        var queue = session.createQueue("dvctt.out." + system);
        try (var consumer = session.createConsumer(queue, Wire.GROUP + " = '" + dossierCode + "'")) {
            return consumer.receive(millis);
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
