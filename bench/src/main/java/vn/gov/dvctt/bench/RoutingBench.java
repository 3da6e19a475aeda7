package vn.gov.dvctt.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.gov.dvctt.partner.client.Address;
import vn.gov.dvctt.partner.client.Portal;
import vn.gov.dvctt.partner.client.Received;
import vn.gov.dvctt.partner.client.Replies;
import vn.gov.dvctt.routing.message.DossierDispatch;
import vn.gov.dvctt.routing.message.ProcessingResult;

/**
 * Round trips: received at the desk, out over the queue to a system that answers at once, back, decided. The bound is what the broker and the database could do
 * with the same number of messages and commits: 1/(2/A + 4/D).
 */
final class RoutingBench implements Bench {
    private static final int EACH = 300;
    private static final int WARM_UP = 6000;
    private static final int THREADS = 2;
    private static final int CONSUMERS = 4;
    /** As many as get the most out of broker and database, which write several commits to the disk at once. */
    private static final int BOUND_THREADS = 8;

    private static final int COMMITS = 6000;
    private static final int MESSAGES = 2000;
    private static final int PACED_SECONDS = 10;
    private static final double LONGEST_MILLIS = 500;
    private static final long LIMIT_SECONDS = 120;

    @Override
    public Outcome run(Scene scene) throws Exception {
        submitted(scene, WARM_UP + Rounds.COUNT * EACH);
        var address =
                Address.ofInstallation(scene.portal().home(), scene.portal().offset(), "DD");
        try (var system = new Portal(address)) {
            system.receive(RoutingBench::answer, CONSUMERS);
            roundTrips(scene, WARM_UP);
            bound(scene);
            var rounds = Rounds.of(() -> roundTrips(scene, EACH), () -> bound(scene));
            return new Outcome(List.of(throughput(rounds), slowest(scene, rounds.figure() / 2)), remarks());
        }
    }

    private static void submitted(Scene scene, int count) throws IOException, InterruptedException {
        scene.probe("prepare", count, THREADS);
        scene.probe("submit", count, THREADS);
    }

    /** The system outside: refuses everything at once, for a refusal needs no document. */
    private static void answer(Received received, Replies replies) {
        if (received.message() instanceof DossierDispatch dispatch) {
            var result =
                    new ProcessingResult(dispatch.dossierCode(), false, "Kết quả đo tải", null, null, Instant.now());
            replies.send("bench-" + received.messageId(), received.messageId(), result);
        }
    }

    private static double roundTrips(Scene scene, int count) throws IOException, InterruptedException {
        scene.rest();
        double before = scene.probe("closed", 1, 1);
        long start = System.nanoTime();
        scene.probe("receive", count, THREADS);
        awaitClosed(scene, before + count);
        return count * 1e9 / (System.nanoTime() - start);
    }

    private static void awaitClosed(Scene scene, double count) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (scene.probe("closed", 1, 1) < count) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LIMIT_SECONDS)) {
                throw new IOException("round trips did not come back within " + LIMIT_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static double bound(Scene scene) throws IOException, InterruptedException {
        scene.rest();
        double messages = scene.probe("messages", MESSAGES, BOUND_THREADS);
        double commits = scene.probe("commits", COMMITS, BOUND_THREADS);
        return 1 / (2 / messages + 4 / commits);
    }

    private static Figure throughput(Rounds rounds) {
        return new Figure(
                "routing",
                rounds.figure(),
                "round-trips/s",
                rounds.bound(),
                rounds.ratio(),
                rounds.spread(),
                ">=0.50x,>=300/s",
                rounds.ratio() >= 0.50 && rounds.figure() >= 300);
    }

    /** At half of what it can do, evenly spread: how long 95 of 100 round trips take at most. */
    private static Figure slowest(Scene scene, double rate) throws IOException, InterruptedException {
        int perSecond = Math.max(1, (int) rate);
        int count = perSecond * PACED_SECONDS;
        submitted(scene, count);
        scene.rest();
        double before = scene.probe("closed", 1, 1);
        scene.probe("pace", count, CONSUMERS, perSecond);
        awaitClosed(scene, before + count);
        double millis = scene.probe("slowest", count, 1);
        return new Figure(
                "half-load-p95", millis, "ms", Double.NaN, Double.NaN, 0, "<=500ms", millis <= LONGEST_MILLIS);
    }

    private static List<String> remarks() {
        return List.of(
                "figure: from the call of the intake desk to the decided dossier, " + EACH
                        + " dossiers a round; the system outside answers each at once over the network",
                "bound: 1/(2/A + 4/D), A transacted persistent messages a second (sent and received, each with a commit), D durable commits of one row a second, both inside the same server on "
                        + BOUND_THREADS + " threads",
                "half load: receptions spread evenly over " + PACED_SECONDS
                        + " s at half the figure; from the moment of reception to the moment of the decision, as the dossier keeps them");
    }
}
