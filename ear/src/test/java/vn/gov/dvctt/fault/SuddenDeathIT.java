package vn.gov.dvctt.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Faults;
import vn.gov.dvctt.bench.Installation;

/** The server dies by SIGKILL in the middle of submissions and replies; what it acknowledged stands, once. The full figure: {@code ./dvctt bench faults}. */
class SuddenDeathIT {
    private static final int SUBMISSIONS = 320;
    private static final int KILLS = 5;

    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        var root = Path.of("..").toRealPath();
        long seed = System.nanoTime();
        try (var portal = Installation.fresh(root, root.resolve("ear/target/faults"), 4000)) {
            var verdict = new Faults(root, portal, SUBMISSIONS, KILLS, seed).run();
            assertTrue(verdict.isClean(), () -> verdict + ", seed " + seed);
            assertEquals(SUBMISSIONS * 3, verdict.acknowledged());
            assertEquals(KILLS, verdict.outages().size());
            System.out.printf("%s; longest outage %.1f s%n", verdict, Collections.max(verdict.outages()));
        }
    }
}
