package vn.gov.dvctt.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Bulk;
import vn.gov.dvctt.bench.Faults;
import vn.gov.dvctt.bench.Installation;
import vn.gov.dvctt.bench.Payments;

/**
 * The server dies by SIGKILL in the middle of submissions, replies, notices of the payment gateway and a bulk of mails; what it acknowledged stands, once. The full figures: {@code ./dvctt
 * bench faults payments notices}.
 */
class SuddenDeathIT {
    private static final int SUBMISSIONS = 160;
    private static final int SCHEDULES = 45;
    private static final int BULK = 450;
    private static final int KILLS = 3;

    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        var root = Path.of("..").toRealPath();
        long seed = System.nanoTime();
        try (var portal = Installation.fresh(root, root.resolve("ear/target/faults"), 4000);
                var payments = new Payments(root, portal, SCHEDULES, 0, seed).by(2);
                var bulk = new Bulk(portal, BULK)) {
            var verdict = new Faults(root, portal, SUBMISSIONS, KILLS, seed)
                    .beside(payments)
                    .beside(bulk)
                    .run();
            assertTrue(verdict.isClean(), () -> verdict + ", seed " + seed);
            assertEquals(SUBMISSIONS * 3, verdict.acknowledged());
            assertEquals(KILLS, verdict.outages().size());
            var money = payments.verdict();
            assertTrue(money.isClean(), () -> money + ", seed " + seed);
            assertEquals(SCHEDULES, money.schedules());
            assertTrue(money.settled() > SCHEDULES / 4, money.toString());
            assertEquals(List.of(), bulk.faults());
            assertTrue(bulk.repeated() <= 2 * KILLS, "of each lane at most the one in hand: " + bulk.repeated());
            System.out.printf("%s; longest outage %.1f s; %s%n", verdict, Collections.max(verdict.outages()), money);
        }
    }
}
