package vn.gov.dvctt.bench;

import java.util.List;

/** A submission as the desk does it, against the same rows by plain JDBC; both on two threads inside the server. */
final class SubmitBench implements Bench {
    private static final int THREADS = 2;
    private static final int EACH = 300;
    private static final int WARM_UP = 600;

    @Override
    public Outcome run(Scene scene) throws Exception {
        scene.probe("prepare", WARM_UP + (Rounds.COUNT + 1) * EACH, 1);
        scene.probe("submit", WARM_UP, THREADS);
        scene.probe("rows", WARM_UP, THREADS);
        var rounds = Rounds.of(() -> scene.probe("submit", EACH, THREADS), () -> scene.probe("rows", EACH, THREADS));
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
                        "figure: DossierDesk.submit of a complete draft: checked, numbered, history, task, act and notice rows, one durable transaction",
                        "bound: the rows that the last submission left, written again by plain JDBC in one transaction"));
    }
}
