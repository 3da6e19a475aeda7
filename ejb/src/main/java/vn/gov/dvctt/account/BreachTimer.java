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

/** Looks every ten minutes which breaches have less than 24 hours left and are not reported. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BreachTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.account");

    @EJB
    private BreachWarningBean warnings;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void look() {
        var now = Instant.now();
        for (long breach : warnings.due(now)) {
            try {
                warnings.warn(breach, now);
            } catch (RuntimeException e) {
                // the other node was faster, or the next look tries again
                LOG.log(System.Logger.Level.INFO, "warning of breach " + breach + " was left: " + e.getMessage());
            }
        }
    }
}
