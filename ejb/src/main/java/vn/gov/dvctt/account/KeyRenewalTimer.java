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
import java.time.Duration;
import java.time.Instant;

/** Looks every ten seconds whether something is not yet sealed with the newest key: after a start with older rows, after a new key, after a crash in between. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRenewalTimer {
    private static final int BATCH = 50;
    /** The next round goes on where this one stopped, so that a server that stops need not wait for the end. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    @EJB
    private KeyRenewalBean renewal;

    @Schedule(hour = "*", minute = "*", second = "7/10", persistent = false)
    void renew() {
        if (!renewal.isNeeded()) {
            return;
        }
        var until = Instant.now().plus(LONGEST);
        boolean more = true;
        while (more && Instant.now().isBefore(until)) {
            more = renewal.batch(BATCH, Instant.now());
        }
    }
}
