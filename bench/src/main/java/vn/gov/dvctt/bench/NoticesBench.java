package vn.gov.dvctt.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Notices to a local mail server: how many a second, beside plain mails; then a bulk of 5,000 while the portal is killed three times. */
final class NoticesBench implements Bench {
    private static final int EACH = 2000;
    private static final int BULK = 5000;
    private static final int KILLS = 3;
    private static final double GOAL = 360;
    private static final long OTHERS = 7_300_000_000L;

    @Override
    public boolean needsPortal() {
        return false;
    }

    @Override
    public Outcome run(Scene scene) throws Exception {
        var portal = scene.portal();
        try (var speed = new Bulk(portal, EACH)) {
            speed.open();
            portal.start();
            scene.deployProbe();
            speed.rate();
            speed.bound();
            var rounds = Rounds.of(speed::rate, speed::bound);
            portal.stop();
            speed.close();
            try (var bulk = new Bulk(portal, BULK, OTHERS)) {
                var found = killed(scene, bulk, new Random());
                return outcome(rounds, bulk, found);
            }
        }
    }

    private static List<String> killed(Scene scene, Bulk bulk, Random random) throws Exception {
        var portal = scene.portal();
        bulk.open();
        portal.start();
        scene.deployProbe();
        bulk.begin();
        for (int kill = 0; kill < KILLS; kill++) {
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(1500));
            portal.kill();
            portal.start();
            scene.deployProbe();
        }
        bulk.end();
        return bulk.faults();
    }

    private static Outcome outcome(Rounds rounds, Bulk bulk, List<String> found) {
        return new Outcome(
                List.of(
                        new Figure(
                                "notices",
                                rounds.figure(),
                                "mails/s",
                                rounds.bound(),
                                rounds.ratio(),
                                rounds.spread(),
                                ">=360/s",
                                rounds.figure() >= GOAL),
                        new Figure(
                                "bulk",
                                found.size(),
                                "left out+twice",
                                Double.NaN,
                                Double.NaN,
                                0,
                                "=0",
                                found.isEmpty() && bulk.repeated() <= KILLS)),
                List.of(
                        "figure: outbox rows on the bulk lane, " + EACH
                                + " a round: addressed, written, sent and each marked durably; rate as the mail server sees it",
                        "bound: as many mails of the same size by the server's own session on one connection, with one durable row each",
                        "bulk: " + BULK + " notices in one transaction, " + KILLS
                                + " SIGKILLs while they leave; a mailbox keeps one mail of each Message-ID; sent once more with the same one, the mail in hand at a kill: "
                                + bulk.repeated(),
                        "found: " + found.subList(0, Math.min(10, found.size()))));
    }
}
