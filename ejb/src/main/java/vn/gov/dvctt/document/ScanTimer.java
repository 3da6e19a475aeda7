package vn.gov.dvctt.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every two seconds whether something waits for the scanner: committed papers only, whatever crashed in between. A long round goes on beside the clock. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.document");

    @Resource
    private ManagedExecutorService executor;

    @EJB
    private ScanRound round;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        if (busy.compareAndSet(false, true)) {
            executor.execute(this::scan);
        }
    }

    private void scan() {
        try {
            var there = round.go();
            if (away.getAndSet(!there) == there) {
                LOG.log(
                        there ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
                        there ? "the virus scanner answers again" : "the virus scanner is away: papers wait");
            }
        } finally {
            busy.set(false);
        }
    }
}
