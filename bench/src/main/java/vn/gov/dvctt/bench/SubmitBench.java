package vn.gov.dvctt.bench;

import java.io.IOException;
import java.util.List;

/** A submission as the desk does it, against the same rows by plain JDBC; both on two threads inside the server. */
final class SubmitBench implements Bench {
    private static final int THREADS = 2;
    private static final int EACH = 1000;
    /** Until the compilers of the JVM have little left to do. */
    private static final int WARM_UP = 12_000;

    @Override
    public Outcome run(Scene scene) throws Exception {
        scene.probe("prepare", WARM_UP + Rounds.COUNT * EACH, THREADS);
        take(scene, "submit", WARM_UP);
        take(scene, "rows", WARM_UP);
        var rounds = Rounds.of(() -> take(scene, "submit", EACH), () -> take(scene, "rows", EACH));
        var holds = rounds.ratio() >= 0.50 && rounds.figure() >= 200;
        return new Outcome(
                List.of(new Figure(
                        "submit",
                        rounds.figure(),
                        "submissions/s",
                        rounds.bound(),
                        rounds.ratio(),
                        rounds.spread(),
                        ">=0.50x,>=200/s",
                        holds)),
                List.of(
                        "figure: DossierDesk.submit of a complete draft: checked, numbered, history, task, act and notice rows, one durable transaction; "
                                + EACH + " a round on " + THREADS
                                + " threads, while the mails to the applicants leave beside them",
                        "bound: the rows that the last submission left, written again for another dossier by plain JDBC in one transaction, without mails, on as many threads",
                        "between two measurements the server sends the mails that are left, so that neither pays for the other"));
    }

    private static double take(Scene scene, String what, int count) throws IOException, InterruptedException {
        scene.rest();
        return scene.probe(what, count, THREADS);
    }
}
