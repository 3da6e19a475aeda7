package vn.gov.dvctt.routing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Starts a lane for each system and rings its bell when something was posted. No transaction spans a send. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RelayBean {
    private static final long SWEEP_SECONDS = 10;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:/jms/dvctt")
    private ConnectionFactory factory;

    @EJB
    private OutboxBean outbox;

    @EJB
    private DeadLettersBean letters;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    private ScheduledFuture<?> sweep;

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    @PostConstruct
    void open() {
        Systems.CODES.forEach(this::open);
        var dead = new DeadLetterSweep(factory, letters);
        sweep = clockwork.scheduleWithFixedDelay(dead::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    private void open(String system) {
        var lane = new Lane(system, outbox, new JmsCourier(factory, "dvctt.out." + system), Clock.systemUTC());
        lanes.put(system, lane);
        threads.newThread(lane).start();
    }

    public void ring(String system) {
        lanes.get(system).ring();
    }

    public BackOff backOff(String system) {
        return lanes.get(system).backOff();
    }

    @PreDestroy
    void close() {
        sweep.cancel(true);
        lanes.values().forEach(Lane::close);
    }
}
