package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gov.dvctt.partner.money.PaymentGateway;

/**
 * Random schedules of a payment gateway against the running portal: charged and silent, notice twice, before the return, at once with an enquiry, wrong amount, forged,
 * late after the bill was cancelled, two payments of one bill. The gateway is the judge's own and outlives the portal, which may be killed meanwhile. At the end
 * every payment that was begun is asked for, the portal is stopped, and {@link MoneyWitness} holds its database against what the schedules must have come to.
 */
public final class Payments implements AutoCloseable {
    private static final int CLIENTS = 16;
    private static final int GATEWAY_PORT = 2650;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final Installation portal;
    private final Path root;
    private final int schedules;
    private final int kills;
    private final long seed;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Schedule> played = new ConcurrentLinkedQueue<>();
    private int clients = CLIENTS;
    private ExecutorService pool;
    private PaymentGateway gateway;
    private long begun;
    private double rate;

    /**
     * @param portal not yet started, in an empty folder
     * @param kills  SIGKILLs, spread at random over the run
     */
    public Payments(Path root, Installation portal, int schedules, int kills, long seed) {
        this.root = root;
        this.portal = portal;
        this.schedules = schedules;
        this.kills = kills;
        this.seed = seed;
    }

    /** By so many at once instead of 16. */
    public Payments by(int many) {
        clients = many;
        return this;
    }

    /** Runs to the end and judges; the portal is stopped when this returns. */
    public MoneyVerdict run() throws Exception {
        try {
            open();
            portal.start();
            new Scene(root, portal).deployProbe();
            begin();
            killAtRandom();
            end();
        } finally {
            close();
            portal.stop();
        }
        return verdict();
    }

    /** Opens the gateway, and names it to the portal that is not yet started. */
    void open() throws IOException {
        int port = GATEWAY_PORT + portal.offset();
        portal.option("-Ddvctt.gateway=http://localhost:" + port);
        gateway = new PaymentGateway(portal.home().resolve("secrets/gateway.secret"), port);
        gateway.start();
    }

    void begin() {
        begun = System.nanoTime();
        pool = Executors.newFixedThreadPool(clients);
        for (int client = 0; client < clients; client++) {
            pool.submit(this::client);
        }
        pool.shutdown();
    }

    void end() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos() + schedules * TimeUnit.SECONDS.toNanos(1);
        while (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the clients did not come to an end");
            }
        }
        rate = schedules * 1e9 / (System.nanoTime() - begun);
    }

    @Override
    public void close() {
        over.set(true);
        if (pool != null) {
            pool.shutdownNow();
        }
        if (gateway != null) {
            gateway.close();
        }
    }

    /** Of the portal that was stopped. */
    public MoneyVerdict verdict() throws IOException, SQLException {
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a client of the judge failed", failures.peek());
        }
        return MoneyWitness.judge(portal.home(), List.copyOf(played), rate);
    }

    private void client() {
        try {
            var at = new Teller(this::insist, portal.portal());
            for (int number = taken.getAndIncrement();
                    number < schedules && !over.get();
                    number = taken.getAndIncrement()) {
                played.add(new Schedule(number, new Random(seed + number)).play(at));
            }
        } catch (Throwable e) {
            failures.add(e);
            over.set(true);
        }
    }

    private void killAtRandom() throws Exception {
        var random = new Random(seed);
        for (int kill = 0; kill < kills; kill++) {
            int from = schedules * kill / kills;
            while (taken.get() <= from && failures.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
            portal.kill();
            portal.start();
            new Scene(root, portal).deployProbe();
        }
    }

    /** Asks until there is an answer: as a person presses again what did not work. */
    private String insist(HttpClient http, URI address) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        String last = "no connection";
        while (System.nanoTime() < until && !over.get()) {
            try {
                var answer = http.send(
                        HttpRequest.newBuilder(address).timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body().strip();
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                last = e.toString();
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        throw new IOException(address + " was never answered: " + last);
    }
}
