package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Sign-ins against what the processors could hash, and what a storm of them does to everybody else's pages. */
final class SignInBench implements Bench {
    private static final int PEOPLE = 400;
    private static final int EACH = 200;
    private static final int WARM_UP = 400;
    private static final int STORMING = 24;
    private static final int PAGES = 300;
    private static final int PAGE_EVERY_MS = 25;
    private static final String PAGE = "/citizen/dossier/list.xhtml";
    private static final String PASSWORD = "Do-toc-do-cua-2026";

    private final AtomicLong answered = new AtomicLong();

    @Override
    public Outcome run(Scene scene) throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        scene.probe("door", PEOPLE, 1);
        scene.probe("signin", WARM_UP, cores);
        scene.probe("hash", WARM_UP, cores);
        var rounds =
                Rounds.of(() -> scene.probe("signin", EACH, cores), () -> cores * scene.probe("hash", EACH / cores, 1));
        var storm = storm(scene);
        return new Outcome(
                List.of(
                        new Figure(
                                "signin",
                                rounds.figure(),
                                "sign-ins/s",
                                rounds.bound(),
                                rounds.ratio(),
                                rounds.spread(),
                                ">=0.85x",
                                rounds.ratio() >= 0.85),
                        new Figure(
                                "signin-storm-p95",
                                storm.figure(),
                                "ms",
                                storm.bound(),
                                storm.ratio(),
                                storm.spread(),
                                "<=1.2x",
                                storm.ratio() <= 1.2)),
                List.of(
                        "figure 1: SignIn.check by desk call with the right password on " + cores
                                + " threads: counted, hashed, its session opened and recorded, each durable",
                        "bound 1: processors (" + cores
                                + ") / time of one such hash (Argon2id, 7 MiB, five passes) alone on one thread",
                        "figure 2: 95th percentile of a signed-in citizen's list, one request every " + PAGE_EVERY_MS
                                + " ms, while " + STORMING
                                + " connections sign in without pause over HTTP; bound 2: the same without them",
                        answered.get()
                                + " sign-ins of the storm were answered; driver and server share the processors"));
    }

    private Rounds storm(Scene scene) throws Exception {
        var reader = Pages.citizen(scene.portal(), "doctrang@vi-du.example");
        p95(scene, reader);
        return Rounds.of(() -> underStorm(scene, reader), () -> p95(scene, reader));
    }

    private double underStorm(Scene scene, Visitor reader) throws Exception {
        var blowing = new AtomicBoolean(true);
        var pool = Executors.newFixedThreadPool(STORMING);
        var all = new ArrayList<Future<?>>();
        for (int member = 0; member < STORMING; member++) {
            int first = member;
            all.add(pool.submit(() -> {
                knockOnAndOn(scene, first, blowing);
                return null;
            }));
        }
        TimeUnit.SECONDS.sleep(2);
        try {
            return p95(scene, reader);
        } finally {
            blowing.set(false);
            for (var each : all) {
                each.get();
            }
            pool.shutdownNow();
        }
    }

    private void knockOnAndOn(Scene scene, int first, AtomicBoolean blowing) throws IOException, InterruptedException {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int turn = first; blowing.get(); turn += STORMING) {
            var body = "f=f&f%3Asend=1&jakarta.faces.ViewState=stateless&f%3Ato=&f%3Aemail="
                    + encoded("cua" + turn % PEOPLE + "@vi-du.example") + "&f%3Apassword=" + encoded(PASSWORD);
            var request = HttpRequest.newBuilder(scene.portal().portal().resolve("/public/account/signin.xhtml"))
                    .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 302 && status != 200) {
                throw new IOException("a sign-in was answered " + status);
            }
            answered.incrementAndGet();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Milliseconds; each request at its time, or at once where the one before took longer. */
    private static double p95(Scene scene, Visitor reader) throws IOException, InterruptedException {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var request = HttpRequest.newBuilder(scene.portal().portal().resolve(PAGE))
                .header("Cookie", reader.cookies())
                .build();
        var times = new double[PAGES];
        long begin = System.nanoTime();
        for (int done = 0; done < PAGES; done++) {
            long rest = begin + TimeUnit.MILLISECONDS.toNanos((long) done * PAGE_EVERY_MS) - System.nanoTime();
            if (rest > 0) {
                TimeUnit.NANOSECONDS.sleep(rest);
            }
            long start = System.nanoTime();
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            times[done] = (System.nanoTime() - start) / 1e6;
            if (status != 200) {
                throw new IOException(PAGE + " answers " + status);
            }
        }
        Arrays.sort(times);
        return times[PAGES * 95 / 100];
    }
}
