package vn.gov.dvctt.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Looks back at yesterday in the morning; where nobody ran then, at the next quarter of an hour. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.notification");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @EJB
    private DigestBean digest;

    @Schedule(hour = "7-21", minute = "*/15", second = "20", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void look() {
        var now = Instant.now();
        try {
            digest.review(LocalDate.ofInstant(now, ZONE).minusDays(1), now);
        } catch (EJBException another) {
            // another node was faster, or the next quarter tries again
            LOG.log(System.Logger.Level.INFO, "what failed yesterday was left: " + another.getMessage());
        }
    }
}
