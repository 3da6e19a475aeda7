package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Submissions and receptions under random SIGKILLs. Every acknowledged effect goes to the judge's fsynced ledger before anything else is asked; what was not
 * answered is asked again with the same intent. At the end {@link Verdict} compares ledger, database, exchanges, files and the partner's book.
 */
public final class Faults {
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final Installation portal;
    private final Path root;
    private final int submissions;
    private final int kills;
    private final Random random;
    private final AtomicInteger intents = new AtomicInteger();
    private final AtomicLong person = new AtomicLong(7_000_000_000L);
    private final AtomicBoolean over = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final List<Double> outages = new ArrayList<>();
    private Ledger ledger;
    private Payments payments;
    private Bulk bulk;

    /**
     * @param portal      not yet started, in an empty folder
     * @param submissions intents in all
     * @param kills       SIGKILLs, spread at random over the run
     * @param seed        of the random moments, printed with a failure
     */
    public Faults(Path root, Installation portal, int submissions, int kills, long seed) {
        this.root = root;
        this.portal = portal;
        this.submissions = submissions;
        this.kills = kills;
        this.random = new Random(seed);
    }

    /** The same kills also meet payments. */
    public Faults beside(Payments others) {
        payments = others;
        return this;
    }

    /** And a bulk of notices. */
    public Faults beside(Bulk others) {
        bulk = others;
        return this;
    }

    /** Runs to the end and judges; the portal is stopped when this returns. */
    public Verdict run() throws Exception {
        portal.with("DVCTT_PARTNER_OPTIONS", "--systems CNTT --delay 0 --duplicate --same-document");
        if (payments != null) {
            payments.open();
        }
        if (bulk != null) {
            bulk.open();
        }
        portal.start();
        new Scene(root, portal).deployProbe();
        ledger = new Ledger(portal.home().resolve("judge/ledger.txt"));
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (int client = 0; client < CLIENTS; client++) {
                pool.submit(this::client);
            }
            if (payments != null) {
                payments.begin();
            }
            if (bulk != null) {
                bulk.begin();
            }
            killAtRandom();
            pool.shutdown();
            if (!pool.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the clients did not come to an end");
            }
            awaitDecisions();
            if (payments != null) {
                payments.end();
            }
            if (bulk != null) {
                bulk.end();
            }
        } finally {
            over.set(true);
            pool.shutdownNow();
            portal.stop();
            ledger.close();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a client of the judge failed", failures.peek());
        }
        return Verdict.of(portal.home(), ledger.lines(), List.copyOf(outages));
    }

    private void client() {
        try {
            var http = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
            while (!over.get() && intents.incrementAndGet() <= submissions) {
                long who = person.incrementAndGet();
                var dossier = insist(http, "open&person=" + who);
                ledger.write("opened " + who + " " + dossier);
                var number = insist(http, "submit&person=" + who + "&dossier=" + dossier);
                ledger.write("submitted " + dossier + " " + number);
                var code = insist(http, "receive&dossier=" + dossier);
                ledger.write("received " + dossier + " " + code);
            }
        } catch (Throwable e) {
            failures.add(e);
        }
    }

    /** Asks until there is an answer: as a person presses again what did not work. */
    private String insist(HttpClient http, String question) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        String last = "no connection";
        while (System.nanoTime() < until && !over.get()) {
            try {
                var answer = http.send(
                        HttpRequest.newBuilder(address(question))
                                .timeout(ANSWER)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body().strip();
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                last = e.toString();
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        throw new IOException(question + " was never answered: " + last);
    }

    private URI address(String question) {
        return portal.portal().resolve("/probe/intent?act=" + question);
    }

    private void killAtRandom() throws Exception {
        for (int kill = 0; kill < kills; kill++) {
            int from = submissions * kill / kills;
            while (intents.get() <= from && failures.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
            long start = System.nanoTime();
            portal.kill();
            portal.start();
            outages.add((System.nanoTime() - start) / 1e9);
            new Scene(root, portal).deployProbe();
        }
    }

    private void awaitDecisions() throws Exception {
        var http = HttpClient.newHttpClient();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (Integer.parseInt(insist(http, "decided")) < submissions) {
            if (System.nanoTime() > until) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
