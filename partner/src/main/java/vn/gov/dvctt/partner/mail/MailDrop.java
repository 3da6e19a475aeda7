package vn.gov.dvctt.partner.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * An SMTP server on the loopback address that keeps each mail as {@code <moment>-<number>.eml} and sends nothing on. Whoever stands in {@code unknown.txt} of the folder, an
 * address a line, has no mailbox here: 550.
 */
public final class MailDrop implements AutoCloseable {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final int NO_MAILBOX = 550;
    private static final int LARGEST = 20 * 1024 * 1024;

    private final Path folder;
    private final Clock clock;
    private final SMTPServer server;
    private final AtomicLong number = new AtomicLong();

    public MailDrop(Path folder, int port, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .maxMessageSize(LARGEST)
                .messageHandler((context, from, to, mail) -> {
                    refuseUnknown(to);
                    keep(mail);
                })
                .build();
    }

    public void start() throws IOException {
        Files.createDirectories(folder);
        server.start();
    }

    private void refuseUnknown(String to) throws RejectException {
        var unknown = folder.resolve("unknown.txt");
        try {
            if (Files.exists(unknown) && Files.readAllLines(unknown).contains(to)) {
                throw new RejectException(NO_MAILBOX, "5.1.1 no such mailbox");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside and renamed: whoever watches the folder never reads half a mail. */
    private void keep(byte[] mail) {
        var name = MOMENT.format(clock.instant()) + "-" + number.incrementAndGet();
        var aside = folder.resolve("." + name + ".part");
        try {
            Files.write(aside, mail);
            Files.move(aside, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
