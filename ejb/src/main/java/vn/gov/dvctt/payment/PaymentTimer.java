package vn.gov.dvctt.payment;

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

/** Looks four times a minute which payments hang, which refunds were confirmed, and which documents bear no seal yet. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.payment");

    @EJB
    private PaymentLooks looks;

    @EJB
    private DocumentSealing sealing;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        each(looks.due(Instant.now()), looks::look);
        each(looks.confirmed(), looks::giveBack);
        seal();
    }

    /** Until the first that cannot be sealed: where key or time stamps are away they are away for all. */
    private void seal() {
        try {
            sealing.unsealed().forEach(sealing::seal);
        } catch (RuntimeException later) {
            LOG.log(System.Logger.Level.INFO, "seals wait: " + later.getMessage());
        }
    }

    private static void each(List<Long> ids, LongConsumer act) {
        for (long id : ids) {
            try {
                act.accept(id);
            } catch (RuntimeException later) {
                // another node was faster, or the next look tries again
                LOG.log(System.Logger.Level.INFO, "payment or refund " + id + " was left: " + later.getMessage());
            }
        }
    }
}
