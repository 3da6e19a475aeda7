package vn.gov.dvctt.partner.client;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.gov.dvctt.routing.message.WireMessage;

/** One consumer: takes message after message, each with its replies in one transaction of the broker, and connects anew for as long as it takes. */
class Counter implements Runnable {
    private static final Logger LOG = System.getLogger(Counter.class.getName());
    private static final long WAIT_MILLIS = 500;
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Link link;
    private final Handler handler;
    private final AtomicBoolean closed;
    private long pause = FIRST_PAUSE_MILLIS;

    Counter(Link link, Handler handler, AtomicBoolean closed) {
        this.link = link;
        this.handler = handler;
        this.closed = closed;
    }

    @Override
    public void run() {
        while (!closed.get()) {
            try (var connection = link.connect()) {
                serve(connection);
            } catch (JMSException lost) {
                var level = pause == FIRST_PAUSE_MILLIS ? Level.INFO : Level.DEBUG;
                LOG.log(level, "{0}: no connection, trying again: {1}", link.system(), lost.getMessage());
                rest();
            }
        }
    }

    private void serve(Connection connection) throws JMSException {
        try (var session = connection.createSession(true, Session.SESSION_TRANSACTED);
                var consumer = session.createConsumer(session.createQueue(link.incoming()));
                var producer = session.createProducer(session.createQueue(link.outgoing()))) {
            connection.start();
            while (!closed.get()) {
                var message = consumer.receive(WAIT_MILLIS);
                if (message != null) {
                    serve(session, producer, message);
                }
            }
        }
    }

    private void serve(Session session, MessageProducer producer, jakarta.jms.Message message) throws JMSException {
        try {
            handler.on(
                    Messages.read(message),
                    (id, correlation, reply) -> send(session, producer, id, correlation, reply));
            session.commit();
            pause = FIRST_PAUSE_MILLIS;
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "{0}: message comes again: {1}", link.system(), failure);
            session.rollback();
            rest();
        }
    }

    private static void send(
            Session session, MessageProducer producer, String id, String correlation, WireMessage reply) {
        try {
            producer.send(Messages.of(session, id, correlation, reply));
        } catch (JMSException failure) {
            throw new NotSentException(failure);
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            closed.set(true);
        }
    }
}
