package vn.gov.dvctt.routing;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.gov.dvctt.routing.api.DeadReason;

/**
 * Brings what the broker gave up before the operator's eyes. Looks first, writes the row, and only then takes the message: looking does not count as a delivery,
 * so nothing wears out while the database is away.
 */
class DeadLetterSweep {
    static final String QUEUE = "dvctt.dead";
    private static final Logger LOG = System.getLogger(DeadLetterSweep.class.getName());
    private static final String ORIGIN = "_AMQ_ORIG_QUEUE";
    private static final String TO_SYSTEM = "dvctt.out.";
    private static final String FROM_SYSTEM = "dvctt.in.";
    private static final long WAIT_MILLIS = 1_000;
    private static final int MOST = 200;

    private final ConnectionFactory factory;
    private final DeadLettersBean letters;

    DeadLetterSweep(ConnectionFactory factory, DeadLettersBean letters) {
        this.factory = factory;
        this.letters = letters;
    }

    void sweep() {
        try (var connection = factory.createConnection()) {
            for (var message : look(connection)) {
                keep(message);
                take(connection, message.getJMSMessageID());
            }
        } catch (JMSException | RuntimeException failure) {
            LOG.log(Level.INFO, "dead letters stay at the broker for now: {0}", failure.getMessage());
        }
    }

    private static List<Message> look(Connection connection) throws JMSException {
        try (var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                var browser = session.createBrowser(session.createQueue(QUEUE))) {
            var found = new ArrayList<Message>();
            for (var each : Collections.list(browser.getEnumeration())) {
                if (each instanceof Message message && found.size() < MOST) {
                    found.add(message);
                }
            }
            return found;
        }
    }

    private void keep(Message message) throws JMSException {
        var origin = String.valueOf(message.getStringProperty(ORIGIN));
        if (origin.contains(TO_SYSTEM)) {
            var system = origin.substring(origin.indexOf(TO_SYSTEM) + TO_SYSTEM.length());
            letters.returned(system, Arrivals.of(system, message).messageId(), origin);
            return;
        }
        var system = origin.contains(FROM_SYSTEM)
                ? origin.substring(origin.indexOf(FROM_SYSTEM) + FROM_SYSTEM.length())
                : "-";
        letters.bury(Arrivals.of(system, message), new NotUnderstood(DeadReason.UNDELIVERABLE, origin));
    }

    private static void take(Connection connection, String id) throws JMSException {
        try (var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                var consumer = session.createConsumer(session.createQueue(QUEUE), "JMSMessageID='" + id + "'")) {
            connection.start();
            consumer.receive(WAIT_MILLIS);
        }
    }
}
