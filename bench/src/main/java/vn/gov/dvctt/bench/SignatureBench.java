package vn.gov.dvctt.bench;

import java.util.List;

/** Verifications of a sealed document by the portal's desk, against the library alone in the same server. */
final class SignatureBench implements Bench {
    private static final int EACH = 60;
    private static final int WARM_UP = 150;
    private static final double SLOWEST = 1.2;
    private static final double FEWEST = 15;

    @Override
    public Outcome run(Scene scene) throws Exception {
        var bytes = (long) scene.probe("sealed", 1, 1);
        scene.probe("verify", WARM_UP, 1);
        scene.probe("bare", WARM_UP, 1);
        var rounds = Rounds.of(() -> scene.probe("verify", EACH, 1), () -> scene.probe("bare", EACH, 1));
        var holds = rounds.figure() >= FEWEST && rounds.ratio() * SLOWEST >= 1;
        return new Outcome(
                List.of(new Figure(
                        "signature",
                        rounds.figure(),
                        "documents/s",
                        rounds.bound(),
                        rounds.ratio(),
                        rounds.spread(),
                        ">=15/s and >=0.83x",
                        holds)),
                List.of(
                        "figure: Verification.byFile by desk call on one thread, " + EACH
                                + " a round: a PDF of " + bytes
                                + " bytes with one PAdES-BASELINE-LT seal, looked up in the register and validated by the portal's own policy",
                        "bound: the same file validated by EU DSS alone, its default policy, the same trusted certificate and revocation list;"
                                + " at most 1.2 times its time means at least 0.83 of its rate"));
    }
}
