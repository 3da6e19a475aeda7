package vn.gov.dvctt.document;

import fi.solita.clamav.ClamAVClient;
import fi.solita.clamav.ClamAVSizeLimitException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The line to clamd (INSTREAM over TCP). Where it does not answer there is no verdict: a scanner that is away calls nothing clean. */
@ApplicationScoped
class VirusScanner {
    /** Of one answer; a large archive takes its time. */
    private static final int MILLISECONDS = 120_000;

    private static final int PING_MILLISECONDS = 2_000;

    private final String host;
    private final int port;

    VirusScanner() {
        this(System.getProperty("dvctt.clamd.host", "127.0.0.1"), Integer.getInteger("dvctt.clamd.port", 3310));
    }

    VirusScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    boolean isUp() {
        try {
            return new ClamAVClient(host, port, PING_MILLISECONDS).ping();
        } catch (IOException away) {
            return false;
        }
    }

    /** Empty where the scanner gives no answer. */
    Optional<Verdict> ask(InputStream content) {
        try {
            var answer = new ClamAVClient(host, port, MILLISECONDS).scan(content);
            var words = new String(answer, StandardCharsets.UTF_8);
            return words.isBlank() ? Optional.empty() : Optional.of(Verdict.of(words));
        } catch (ClamAVSizeLimitException beyond) {
            return Optional.of(Verdict.unscannable("INSTREAM size limit exceeded"));
        } catch (IOException away) {
            return Optional.empty();
        }
    }
}
