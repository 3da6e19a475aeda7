package vn.gov.dvctt.bench;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.subethamail.smtp.server.SMTPServer;

/** The mail server of the judge, which outlives the portal. A mailbox keeps one mail of each Message-ID (RFC 5322, 3.6.4), and counts what came again. */
final class MailSink implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s*(<\\S+>)");
    private static final int LARGEST = 1024 * 1024;

    private final SMTPServer server;
    private final Map<String, Map<String, Integer>> boxes = new HashMap<>();
    private long mails;
    private long first;
    private long last;

    MailSink(int port) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .maxMessageSize(LARGEST)
                .messageHandler((context, from, to, mail) -> keep(to, mail))
                .build();
        server.start();
    }

    private synchronized void keep(String to, byte[] mail) {
        var id = ID.matcher(new String(mail, StandardCharsets.US_ASCII));
        boxes.computeIfAbsent(to, box -> new HashMap<>()).merge(id.find() ? id.group(1) : "none", 1, Integer::sum);
        last = System.nanoTime();
        first = mails++ == 0 ? last : first;
    }

    /** Counting begins anew; the boxes stay. */
    synchronized void begin() {
        mails = 0;
    }

    synchronized long mails() {
        return mails;
    }

    synchronized double perSecond() {
        return (mails - 1) * 1e9 / (last - first);
    }

    /** Mails with different ids in the box of an address. */
    synchronized int in(String address) {
        return boxes.getOrDefault(address, Map.of()).size();
    }

    /** Mails that came once more with the same id. */
    synchronized int repeated() {
        return boxes.values().stream()
                .flatMap(box -> box.values().stream())
                .mapToInt(times -> times - 1)
                .sum();
    }

    @Override
    public void close() {
        if (server.isRunning()) {
            server.stop();
        }
    }
}
