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

/** Goes on with guidances every five seconds, where the last round, or a server that died, left them. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuidanceTimer {
    private static final int BATCH = 100;
    private static final Duration LONGEST = Duration.ofSeconds(4);

    @EJB
    private GuidanceBatchBean batches;

    @Schedule(hour = "*", minute = "*", second = "1/5", persistent = false)
    void goOn() {
        var until = Instant.now().plus(LONGEST);
        for (var guidance : batches.running()) {
            boolean more = true;
            while (more && Instant.now().isBefore(until)) {
                more = batches.batch(guidance, BATCH, Instant.now());
            }
        }
    }
}
