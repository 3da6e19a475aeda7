package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** So many notices at once, whatever befalls the portal meanwhile: everybody has theirs, nobody has it twice. The mail server is the judge's own. */
public final class Bulk implements AutoCloseable {
    private static final int SMTP_PORT = 2750;
    private static final long FIRST = 7_200_000_000L;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Installation portal;
    private final int count;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private MailSink sink;
    private final long first;
    private long next;

    /** @param portal not yet started */
    public Bulk(Installation portal, int count) {
        this(portal, count, FIRST);
    }

    Bulk(Installation portal, int count, long first) {
        this.first = first;
        this.next = first;
        this.portal = portal;
        this.count = count;
    }

    /** Opens the mail server, and names it to the portal that is not yet started. */
    void open() {
        int port = SMTP_PORT + portal.offset();
        portal.option("-Ddvctt.mail.port=" + port);
        sink = new MailSink(port);
    }

    /** Writes all of them in one transaction. */
    void begin() throws IOException, InterruptedException {
        insist("bulk&first=" + next + "&count=" + count);
        next += count;
    }

    /** Waits until none is left. */
    void end() throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (Double.parseDouble(insist("unsent")) > 0) {
            if (System.nanoTime() > until) {
                throw new IOException("notices still wait");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** How many a second left for the mail server, in a bulk of its own. */
    double rate() throws IOException, InterruptedException {
        sink.begin();
        begin();
        end();
        return sink.perSecond();
    }

    /** As many mails by the server's own session, with a durable row each. */
    double bound() throws IOException, InterruptedException {
        return Double.parseDouble(insist("mails&count=" + count));
    }

    private String insist(String question) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = http.send(
                        HttpRequest.newBuilder(portal.portal().resolve("/probe/told?act=" + question))
                                .timeout(PATIENCE)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body().strip();
                }
            } catch (IOException away) {
                // killed a moment ago
            }
            if (System.nanoTime() > until) {
                throw new IOException(question + " was never answered");
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    public int persons() {
        return (int) (next - first);
    }

    /** Who was left out, and who has more than one mail. Nobody: as it must be. */
    public List<String> faults() {
        var found = new ArrayList<String>();
        for (long person = first; person < next; person++) {
            int mails = sink.in("thu" + person + "@vi-du.example");
            if (mails != 1) {
                found.add(person + (mails == 0 ? " was left out" : " was told " + mails + " times"));
            }
        }
        return found;
    }

    /** Mails that left once more with the same Message-ID, which mailboxes drop: at most the one in hand at a kill. */
    public int repeated() {
        return sink.repeated();
    }

    @Override
    public void close() {
        if (sink != null) {
            sink.close();
        }
    }
}
