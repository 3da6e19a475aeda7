package vn.gov.dvctt.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Duration;
import java.time.Instant;

/** Looks every ten seconds whether clocks are behind the published calendar, and counts them anew. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockSweepTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.processing");
    private static final int BATCH = 50;
    /** The next round goes on where this one stopped, so that a server that stops need not wait for the end. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    @EJB
    private ClockSweepBean sweep;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void sweep() {
        if (!sweep.isNeeded()) {
            return;
        }
        var until = Instant.now().plus(LONGEST);
        int counted = BATCH;
        while (counted > 0 && Instant.now().isBefore(until)) {
            counted = batch();
        }
    }

    private int batch() {
        try {
            return sweep.batch(BATCH, Instant.now());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a batch of clocks goes on one by one: " + e.getMessage());
            return oneByOne();
        }
    }

    /** Somewhere in the batch is a clock that cannot be counted, or a dossier that somebody holds. */
    private int oneByOne() {
        int counted = 0;
        for (int i = 0; i < BATCH; i++) {
            try {
                if (sweep.batch(1, Instant.now()) == 0) {
                    return 0;
                }
            } catch (RuntimeException e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "a clock could not be counted anew and waits for the next pass",
                        e);
                sweep.skip();
            }
            counted++;
        }
        return counted;
    }
}
