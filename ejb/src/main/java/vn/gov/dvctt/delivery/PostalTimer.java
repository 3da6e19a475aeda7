package vn.gov.dvctt.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;

/** Looks which letters wait for the postal service, and now and then which results nobody came for. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostalTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.delivery");

    @EJB
    private PostalRounds rounds;

    @EJB
    private Reminding reminding;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void post() {
        each(rounds.due(), rounds::look);
    }

    @Schedule(hour = "*", minute = "*/10", second = "5", persistent = false)
    void remind() {
        each(reminding.due(Instant.now()), id -> reminding.remind(id, Instant.now()));
    }

    private static void each(List<Long> ids, LongConsumer act) {
        for (long id : ids) {
            try {
                act.accept(id);
            } catch (RuntimeException later) {
                // another node was faster, or the next look tries again
                LOG.log(System.Logger.Level.INFO, "letter or delivery " + id + " was left: " + later.getMessage());
            }
        }
    }
}
