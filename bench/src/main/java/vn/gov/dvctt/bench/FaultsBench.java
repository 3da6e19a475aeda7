package vn.gov.dvctt.bench;

import java.util.Collections;
import java.util.List;

/** The full figure of the fault bench: 2,000 submissions, 20 kills. */
final class FaultsBench implements Bench {
    private static final int SUBMISSIONS = 2000;
    /** Of each submission: opened, submitted, received. */
    private static final int EFFECTS = 3;

    private static final int KILLS = 20;
    private static final double LONGEST_OUTAGE = 30;

    @Override
    public boolean needsPortal() {
        return false;
    }

    /** What was lost does not depend on how fast the machine was. */
    @Override
    public int attempts() {
        return 1;
    }

    @Override
    public Outcome run(Scene scene) throws Exception {
        long seed = System.nanoTime();
        var verdict = new Faults(scene.root(), scene.portal(), SUBMISSIONS, KILLS, seed).run();
        double worst = Collections.max(verdict.outages());
        int found = verdict.lost().size()
                + verdict.doubled().size()
                + verdict.halfMade().size();
        return new Outcome(
                List.of(
                        new Figure(
                                "faults",
                                found,
                                "lost+doubled+half-made",
                                Double.NaN,
                                Double.NaN,
                                0,
                                "=0,<=30s",
                                found == 0 && verdict.acknowledged() == EFFECTS * SUBMISSIONS),
                        new Figure("outage", worst, "s", Double.NaN, Double.NaN, 0, "<=30s", worst <= LONGEST_OUTAGE)),
                List.of(
                        SUBMISSIONS + " submissions by 4 clients, " + KILLS
                                + " SIGKILLs of the server at random, the reference partner answering every message twice",
                        "seed " + seed,
                        verdict.toString()));
    }
}
