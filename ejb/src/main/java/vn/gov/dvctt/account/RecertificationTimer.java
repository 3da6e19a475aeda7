package vn.gov.dvctt.account;

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
import java.util.function.Consumer;

/** Looks once in an hour which rounds are to be begun, reminded of, or ended. What is to be done stands in the database; of two nodes one does it. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecertificationTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.account");

    @EJB
    private RecertificationBean rounds;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void look() {
        var now = Instant.now();
        each(rounds.toBegin(now), unit -> rounds.begin(unit, now));
        each(rounds.toRemind(now), round -> rounds.remind(round, now));
        each(rounds.toClose(now), round -> rounds.close(round, now));
    }

    private static <T> void each(List<T> all, Consumer<T> work) {
        for (var one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                // the other node was faster, or the next hour tries again
                LOG.log(System.Logger.Level.INFO, "round " + one + " was left: " + e.getMessage());
            }
        }
    }
}
