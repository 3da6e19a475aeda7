package vn.gov.dvctt.processing;

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
import java.util.List;

/** Looks every ten seconds which alarms are due. Remembers nothing: what is due stands in the database. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlarmTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.processing");
    private static final int ROUND = 100;
    /** A round that takes longer lets the next one go on, so that a server that stops need not wait for it. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    @EJB
    private AlarmBellBean bell;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void ring() {
        var until = Instant.now().plus(LONGEST);
        var due = bell.due(Instant.now(), ROUND);
        while (!due.isEmpty() && Instant.now().isBefore(until)) {
            due.forEach(this::ring);
            due = due.size() < ROUND ? List.of() : bell.due(Instant.now(), ROUND);
        }
    }

    private void ring(long id) {
        try {
            bell.ring(id, Instant.now());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "alarm " + id + " waits a minute", e);
            bell.postpone(id, Instant.now());
        }
    }
}
