package vn.gov.dvctt.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.gov.dvctt.partner.client.Address;
import vn.gov.dvctt.partner.client.Portal;
import vn.gov.dvctt.routing.message.DossierDispatch;
import vn.gov.dvctt.routing.message.ProcessingResult;

/**
 * Round trips: received at the desk, out over the queue to a system that answers at once, back, decided. The bound is what the broker and the database could do
 * with the same number of messages and commits: 1/(2/A + 4/D).
 */
final class RoutingBench implements Bench {
    private static final int EACH = 300;
    private static final int THREADS = 2;
    private static final long LIMIT_SECONDS = 120;

    @Override
    public Outcome run(Scene scene) throws Exception {
        scene.probe("prepare", (Rounds.COUNT + 1) * EACH, 1);
        scene.probe("submit", (Rounds.COUNT + 1) * EACH, THREADS);
        var address =
                Address.ofInstallation(scene.portal().home(), scene.portal().offset(), "DD");
        try (var system = new Portal(address)) {
            system.receive(
                    (received, replies) -> {
                        if (received.message() instanceof DossierDispatch dispatch) {
                            replies.send(
                                    "bench-" + received.messageId(),
                                    received.messageId(),
                                    new ProcessingResult(
                                            dispatch.dossierCode(),
                                            false,
                                            "Kết quả đo tải",
                                            null,
                                            null,
                                            java.time.Instant.now()));
                        }
                    },
                    4);
            roundTrips(scene);
            var rounds = Rounds.of(() -> roundTrips(scene), () -> bound(scene));
            return new Outcome(
                    List.of(new Figure(
                            "routing",
                            rounds.figure(),
                            "round-trips/s",
                            rounds.bound(),
                            rounds.ratio(),
                            rounds.spread(),
                            ">=0.50x,>=300/s",
                            rounds.ratio() >= 0.50 && rounds.figure() >= 300)),
                    List.of(
                            "figure: from the call of the intake desk to the decided dossier, " + EACH
                                    + " dossiers a round; the system outside answers each at once over the network",
                            "bound: 1/(2/A + 4/D), A transacted persistent messages a second, D durable commits a second, both inside the same server, "
                                    + THREADS + " threads"));
        }
    }

    private static double roundTrips(Scene scene) throws Exception {
        double before = scene.probe("closed", 0, 1);
        long start = System.nanoTime();
        scene.probe("receive", EACH, THREADS);
        while (scene.probe("closed", 0, 1) < before + EACH) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LIMIT_SECONDS)) {
                throw new IllegalStateException("round trips did not come back within " + LIMIT_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return EACH * 1e9 / (System.nanoTime() - start);
    }

    private static double bound(Scene scene) throws Exception {
        double messages = scene.probe("messages", 2, THREADS);
        double commits = scene.probe("commits", 2000, THREADS);
        return 1 / (2 / messages + 4 / commits);
    }
}
