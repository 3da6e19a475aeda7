package vn.gov.dvctt.bench.probe;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

/** The bound of messaging: a persistent message sent and committed, received and committed, nothing else. */
final class PlainBroker {
    private final ConnectionFactory connections;
    private final String queue;
    private final String body = "x".repeat(2000);

    PlainBroker(ConnectionFactory connections, String queue) {
        this.connections = connections;
        this.queue = queue;
    }

    /** Sends and receives for so long on one session each way; returns transacted messages a second, a message in and out again counting as one. */
    double rate(long nanos) throws JMSException {
        try (var connection = connections.createConnection()) {
            connection.start();
            var session = connection.createSession(true, Session.SESSION_TRANSACTED);
            var destination = session.createQueue(queue);
            var producer = session.createProducer(destination);
            producer.setDeliveryMode(DeliveryMode.PERSISTENT);
            var consumer = session.createConsumer(destination);
            long start = System.nanoTime();
            int done = 0;
            while (System.nanoTime() - start < nanos) {
                producer.send(session.createTextMessage(body));
                session.commit();
                consumer.receive(5000);
                session.commit();
                done++;
            }
            return done * 1e9 / (System.nanoTime() - start);
        }
    }
}
