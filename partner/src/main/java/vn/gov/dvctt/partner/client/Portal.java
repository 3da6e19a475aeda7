package vn.gov.dvctt.partner.client;

import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.gov.dvctt.routing.message.WireMessage;

/** The portal as a specialised system sees it. Connects by itself and again after every break. */
public final class Portal implements Replies, AutoCloseable {
    private static final long STOP_MILLIS = 5_000;

    private final Link link;
    private final FileCounter files;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final List<Thread> counters = new ArrayList<>();
    private jakarta.jms.Connection sending;

    public Portal(Address address) {
        this.link = new Link(address);
        this.files = new FileCounter(address);
    }

    /** Begins to receive, with so many consumers side by side; messages of one dossier stay in order. */
    public void receive(Handler handler, int consumers) {
        for (var i = 0; i < consumers; i++) {
            var thread = new Thread(new Counter(link, handler, closed), link.system() + "-" + i);
            thread.start();
            counters.add(thread);
        }
    }

    public FileCounter files() {
        return files;
    }

    /**
     * Sends outside any receipt; durable at the broker when this returns.
     *
     * @throws NotSentException where it is not known to have arrived
     */
    @Override
    public synchronized void send(String messageId, String correlation, WireMessage message) {
        try {
            if (sending == null) {
                sending = link.connect();
            }
            try (var session = sending.createSession(false, Session.AUTO_ACKNOWLEDGE);
                    var producer = session.createProducer(session.createQueue(link.outgoing()))) {
                producer.send(Messages.of(session, messageId, correlation, message));
            }
        } catch (JMSException failure) {
            hangUp();
            throw new NotSentException(failure);
        }
    }

    private synchronized void hangUp() {
        try {
            if (sending != null) {
                sending.close();
            }
        } catch (JMSException alreadyGone) {
            // the next send connects anew either way
            sending = null;
        }
        sending = null;
    }

    /** Finishes what is in hand and goes. */
    @Override
    public void close() {
        closed.set(true);
        try {
            for (var counter : counters) {
                counter.join(STOP_MILLIS);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        hangUp();
    }
}
