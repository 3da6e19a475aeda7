package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;

/** Goes on with guidances and with adoptions every five seconds, where the last round, or a server that died, left them; neither waits for the other. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchTimer {
    private static final int GUIDED = 100;
    private static final int ADOPTED = 50;
    private static final Duration LONGEST = Duration.ofSeconds(4);

    @EJB
    private GuidanceBatchBean guidances;

    @EJB
    private AdoptionBatchBean adoptions;

    @Schedule(hour = "*", minute = "*", second = "1/5", persistent = false)
    void guide() {
        goOn(guidances.running(), id -> guidances.batch(id, GUIDED, Instant.now()));
    }

    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
    void adopt() {
        goOn(adoptions.running(), id -> adoptions.batch(id, ADOPTED, Instant.now()));
    }

    /** @param batch whether of that one there is more to do */
    private static void goOn(List<Long> running, LongPredicate batch) {
        var until = Instant.now().plus(LONGEST);
        for (var one : running) {
            boolean more = true;
            while (more && Instant.now().isBefore(until)) {
                more = batch.test(one);
            }
        }
    }
}
