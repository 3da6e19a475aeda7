package vn.gov.dvctt.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what is due, whenever the bell rings or some seconds have passed. One connection carries a round; a failure costs only the mails of that round. */
final class Postman implements Runnable {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int ROUND = 50;
    /** Mails marked as sent in one transaction: as many may leave twice after a crash. */
    private static final int MARKED_TOGETHER = 10;

    private static final int SWEEP_SECONDS = 5;
    private static final String PATIENCE_MILLIS = "20000";

    private final NoticeBoxBean box;
    private final Session session;
    private final String base;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean closed;

    /** @param base address of the portal, for links; without a slash at its end */
    Postman(NoticeBoxBean box, Session session, String base, Clock clock) {
        this.box = box;
        this.session = session;
        this.base = base;
        this.clock = clock;
        // without these a mail server that accepts and then says nothing would hold the postman for ever
        session.getProperties().setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        session.getProperties().setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        session.getProperties().setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    }

    void ring() {
        bell.release();
    }

    void close() {
        closed = true;
        bell.release();
    }

    @Override
    public void run() {
        while (!closed) {
            try {
                // a full round may have left some behind
                if (round() < ROUND) {
                    bell.tryAcquire(SWEEP_SECONDS, TimeUnit.SECONDS);
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private int round() throws InterruptedException {
        try {
            var due = box.due(clock.instant(), ROUND);
            if (!due.isEmpty()) {
                send(due);
            }
            return due.size();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.log(Level.WARNING, "notices wait: the database cannot be asked", e);
                Thread.sleep(TimeUnit.SECONDS.toMillis(SWEEP_SECONDS));
            }
            return 0;
        }
    }

    private void send(List<Outgoing> due) {
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            for (int from = 0; from < due.size(); from += MARKED_TOGETHER) {
                var some = due.subList(from, Math.min(due.size(), from + MARKED_TOGETHER));
                var left = some.stream().filter(each -> left(transport, each)).map(Outgoing::id);
                box.sent(left.toList(), clock.instant());
            }
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "notices wait: no mail server ({0})", e.getMessage());
            due.forEach(each -> box.postpone(each.id(), kind(e), clock.instant()));
        }
    }

    /** Whether the mail has left; what has not is taken care of. */
    private boolean left(Transport transport, Outgoing notice) {
        try {
            var letter = Letter.of(notice.kind(), notice.facts().and("base", base));
            var mail = new Mail(session, notice.id(), notice.email(), letter, clock.instant());
            transport.sendMessage(mail, mail.getAllRecipients());
            return true;
        } catch (AddressException e) {
            box.giveUp(notice.id(), kind(e));
        } catch (SendFailedException e) {
            refused(notice, e);
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, "notice {0} waits: {1}", new Object[] {notice.id(), kind(e)});
            box.postpone(notice.id(), kind(e), clock.instant());
        }
        return false;
    }

    /** An address the server does not know stays unknown; anything else may pass. */
    private void refused(Outgoing notice, SendFailedException e) {
        if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0) {
            box.giveUp(notice.id(), kind(e));
            return;
        }
        box.postpone(notice.id(), kind(e), clock.instant());
    }

    private static String kind(Exception e) {
        return e.getClass().getSimpleName();
    }
}
