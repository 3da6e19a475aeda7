package vn.gov.dvctt.bench.probe;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

/** The bound of messaging: a persistent message sent and committed, received and committed, nothing else. */
final class PlainBroker {
    /** Of a system that the reference partner does not play, with the address settings of all the others. */
    private static final String QUEUE = "dvctt.out.KTTV";

    private static final long PATIENCE_MILLIS = 10_000;
    private static final int EACH = 50;

    private final ConnectionFactory connections;
    private final String body = "x".repeat(2000);

    PlainBroker(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** Transacted messages a second, a message in and out again counting as one; each member of the crew has sessions of its own. */
    double rate(int count, Crew crew) throws Exception {
        return crew.rate(count / EACH, this::some) * EACH;
    }

    private void some() throws JMSException {
        try (var connection = connections.createConnection();
                var session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            connection.start();
            var queue = session.createQueue(QUEUE);
            try (var producer = session.createProducer(queue);
                    var consumer = session.createConsumer(queue)) {
                producer.setDeliveryMode(DeliveryMode.PERSISTENT);
                for (int done = 0; done < EACH; done++) {
                    producer.send(session.createTextMessage(body));
                    session.commit();
                    if (consumer.receive(PATIENCE_MILLIS) == null) {
                        throw new JMSException("the message did not come back");
                    }
                    session.commit();
                }
            }
        }
    }
}
