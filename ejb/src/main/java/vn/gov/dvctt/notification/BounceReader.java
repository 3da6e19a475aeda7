package vn.gov.dvctt.notification;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.gov.dvctt.shared.Installation;

/**
 * Empties the mailbox to which mail servers send what they could not deliver: {@code bounces.host}, {@code bounces.port}, {@code bounces.user} and
 * {@code bounces.protocol} (imaps) of portal.properties, {@code secrets/bounces.password}. It must be the mailbox of the sender's address. Looked into once a minute.
 */
final class BounceReader implements Runnable {
    private static final Logger LOG = Logger.getLogger(BounceReader.class.getName());
    private static final String PATIENCE_MILLIS = "20000";
    private static final int MOST = 500;

    private final Installation installation;
    private final Consumer<Bounce> heard;
    private final CountDownLatch closed = new CountDownLatch(1);

    BounceReader(Installation installation, Consumer<Bounce> heard) {
        this.installation = installation;
        this.heard = heard;
    }

    boolean hasMailbox() {
        return !installation.value("bounces.host", "").isEmpty();
    }

    void close() {
        closed.countDown();
    }

    @Override
    public void run() {
        var pause = Long.parseLong(installation.value("bounces.seconds", "60"));
        try {
            do {
                look();
            } while (!closed.await(pause, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            read();
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "mailbox of bounces: {0}", e.getMessage());
        }
    }

    /** A mail is taken away only once what it says is written down. */
    void read() throws MessagingException, IOException {
        var protocol = installation.value("bounces.protocol", "imaps");
        var session = Session.getInstance(settings(protocol));
        try (var store = session.getStore(protocol)) {
            store.connect(
                    installation.value("bounces.host", ""),
                    Integer.parseInt(installation.value("bounces.port", "993")),
                    installation.value("bounces.user", ""),
                    installation.secret("bounces.password"));
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                for (var message : inbox.getMessages(1, Math.min(MOST, inbox.getMessageCount()))) {
                    Bounce.read(message).ifPresent(heard);
                    message.setFlag(Flags.Flag.DELETED, true);
                }
            }
        }
    }

    private static Properties settings(String protocol) {
        var settings = new Properties();
        settings.setProperty("mail." + protocol + ".connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail." + protocol + ".timeout", PATIENCE_MILLIS);
        return settings;
    }
}
