package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;

/** Once a night ends what was kept long enough, chunk by chunk, one report a kind. What goes wrong with one kind does not hold the others. */
@Singleton
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.account");
    private static final int CHUNK = 200;

    @EJB
    private RetentionBean retention;

    @Schedule(hour = "2", minute = "10", persistent = false)
    void night() {
        retention.kinds().forEach(this::end);
    }

    private void end(String kind) {
        var begun = Instant.now();
        long ended = 0;
        try {
            for (int some = CHUNK; some == CHUNK; ended += some) {
                some = retention.chunk(kind, begun, CHUNK);
            }
            retention.report(kind, begun, ended, "");
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "retention of " + kind + " stopped", e);
            retention.report(kind, begun, ended, e.getClass().getSimpleName());
        }
    }
}
