package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From nothing to the first page, against the same server with a one-page application; and what the portal holds in memory when idle. */
final class BootBench implements Bench {
    private static final long IDLE_SECONDS = 15;
    private static final int PATIENCE_SECONDS = 180;
    private static final int PAUSE_MILLIS = 50;
    private static final double LONGEST_RATIO = 1.8;
    private static final double LONGEST_SECONDS = 15;
    private static final double MOST_MEGABYTES = 700;

    private final List<Double> idle = new ArrayList<>();

    @Override
    public boolean needsPortal() {
        return false;
    }

    @Override
    public Outcome run(Scene scene) throws Exception {
        var bare = new BareServer(
                scene.root(),
                scene.portal().home().resolveSibling("bare"),
                scene.portal().offset() + 50);
        // the first start of both makes database and journal: what is measured is every later one
        portal(scene);
        bare(scene, bare);
        idle.clear();
        var rounds = Rounds.of(() -> portal(scene), () -> bare(scene, bare));
        return new Outcome(List.of(seconds(rounds), memory()), remarks());
    }

    private static Figure seconds(Rounds rounds) {
        return new Figure(
                "boot",
                rounds.figure(),
                "s",
                rounds.bound(),
                rounds.ratio(),
                rounds.spread(),
                "<=1.8x,<=15s,<=700MiB",
                rounds.ratio() <= LONGEST_RATIO && rounds.figure() <= LONGEST_SECONDS);
    }

    private Figure memory() {
        var sizes = new Rounds(idle.stream().mapToDouble(Double::doubleValue).toArray(), new double[0]);
        return new Figure(
                "idle-memory",
                sizes.figure(),
                "MiB",
                Double.NaN,
                Double.NaN,
                sizes.spread(),
                "<=700MiB",
                sizes.figure() <= MOST_MEGABYTES);
    }

    private static List<String> remarks() {
        return List.of(
                "figure: seconds from ./dvctt run --no-build to 200 of the home page, the partner starting beside it",
                "bound: seconds from standalone.sh with the same configuration and the same settings of the JVM to 200 of a one-page application",
                "idle memory: resident set of the server " + IDLE_SECONDS + " s after each start");
    }

    private double portal(Scene scene) throws IOException, InterruptedException {
        long from = System.nanoTime();
        scene.portal().start();
        await(scene, scene.portal().portal().resolve("/"));
        double seconds = (System.nanoTime() - from) / 1e9;
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        idle.add(scene.server().residentMegabytes());
        scene.portal().stop();
        return seconds;
    }

    private static double bare(Scene scene, BareServer bare) throws IOException, InterruptedException {
        long from = System.nanoTime();
        try {
            bare.start();
            await(scene, bare.page());
            return (System.nanoTime() - from) / 1e9;
        } finally {
            bare.stop();
        }
    }

    private static void await(Scene scene, URI page) throws IOException, InterruptedException {
        for (int attempt = 0; scene.status(page) != 200; attempt++) {
            if (attempt == PATIENCE_SECONDS * 1000 / PAUSE_MILLIS) {
                throw new IOException(page + " does not answer");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    static void erase(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
