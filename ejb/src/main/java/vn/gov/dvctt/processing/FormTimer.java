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
import java.util.List;
import vn.gov.dvctt.shared.Recurrence;
import vn.gov.dvctt.shared.Refusal;

/** Looks every few seconds which forms wait for their seal. What waits stands in the database; remembered is only which failure the log has already. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FormTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.processing");
    private static final int ROUND = 20;
    /** A round that takes longer lets the next one go on, so that a server that stops need not wait for it. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private final Recurrence failures = new Recurrence(LOG);

    @EJB
    private FormsOwed owed;

    @EJB
    private FormSealing sealing;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        var until = Instant.now().plus(LONGEST);
        var due = owed.due(Instant.now(), ROUND);
        while (!due.isEmpty() && round(due, until)) {
            due = owed.due(Instant.now(), ROUND);
        }
    }

    /** False where this round is over, for time or because seals cannot be put. */
    private boolean round(List<Long> due, Instant until) {
        for (long id : due) {
            if (!seal(id) || Instant.now().isAfter(until)) {
                return false;
            }
        }
        return true;
    }

    /** False where key or time stamps are away: they are away for all. */
    private boolean seal(long id) {
        try {
            sealing.seal(id);
            failures.over();
            return true;
        } catch (RuntimeException failed) {
            failures.failed("form " + id + " waits for its seal", failed);
            later(id);
            return !(failed instanceof Refusal);
        }
    }

    private void later(long id) {
        try {
            owed.postpone(id, Instant.now());
        } catch (RuntimeException busy) {
            LOG.log(System.Logger.Level.DEBUG, "somebody else seals form " + id, busy);
        }
    }
}
