package vn.gov.dvctt.bench;

import java.util.List;

/** The full figure of payments: 10,000 random schedules of the gateway, with kills of the portal among them. */
final class PaymentsBench implements Bench {
    private static final int SCHEDULES = 10_000;
    private static final int KILLS = Integer.getInteger("dvctt.bench.payments-kills", 10);

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
        var verdict = new Payments(scene.root(), scene.portal(), SCHEDULES, KILLS, seed).run();
        return new Outcome(
                List.of(new Figure(
                        "payments",
                        verdict.found(),
                        "lost+doubled+wrong",
                        Double.NaN,
                        Double.NaN,
                        0,
                        "=0",
                        verdict.isClean() && verdict.schedules() == SCHEDULES)),
                List.of(
                        SCHEDULES + " random schedules of the gateway by 16 clients, " + KILLS
                                + " SIGKILLs of the server among its notices; faults: charged and silent, notice twice, notice and enquiry at once, before the return,"
                                + " wrong amount, forged signature, late after a cancellation, two payments of one bill",
                        "model: a bill is settled by the first right charge heard while it is open, gets one receipt, and every other đồng goes back",
                        "seed " + seed,
                        verdict.toString()));
    }
}
