package vn.gov.dvctt.dossier;

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

/** Goes on with adoptions every five seconds, where the last round, or a server that died, left them. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdoptionTimer {
    private static final int BATCH = 50;
    private static final Duration LONGEST = Duration.ofSeconds(4);

    @EJB
    private AdoptionBatchBean batches;

    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
    void goOn() {
        var until = Instant.now().plus(LONGEST);
        for (var adoption : batches.running()) {
            boolean more = true;
            while (more && Instant.now().isBefore(until)) {
                more = batches.batch(adoption, BATCH, Instant.now());
            }
        }
    }
}
