package vn.gov.dvctt.routing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The way to one system: a thread of its own, so that a slow or absent system holds nobody else's messages. Sends in the order of the outbox, which keeps the
 * order within a dossier, and marks only what the broker has.
 */
class Lane implements Runnable {
    private static final Logger LOG = System.getLogger(Lane.class.getName());
    private static final int BATCH = 100;
    /** Finds what a crash left between commit and bell. */
    private static final Duration SWEEP = Duration.ofSeconds(5);

    private final String system;
    private final Outbox outbox;
    private final Courier courier;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(1);
    private volatile BackOff backOff = BackOff.NONE;
    private volatile boolean closed;

    Lane(String system, Outbox outbox, Courier courier, Clock clock) {
        this.system = system;
        this.outbox = outbox;
        this.courier = courier;
        this.clock = clock;
    }

    /** Something was posted. Cheap; may be called by anybody at any time. */
    void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    BackOff backOff() {
        return backOff;
    }

    void close() {
        closed = true;
        ring();
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                await();
                attempt();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            courier.close();
        }
    }

    private void await() throws InterruptedException {
        var held = backOff.remaining(clock.instant());
        if (!held.isZero()) {
            Thread.sleep(held.toMillis() + 1);
            return;
        }
        bell.tryAcquire(SWEEP.toMillis(), TimeUnit.MILLISECONDS);
        bell.drainPermits();
    }

    /** Sends until the outbox is empty, or something fails. */
    void attempt() {
        try {
            var batch = outbox.pending(system, BATCH, clock.instant());
            while (!batch.isEmpty() && !closed) {
                courier.carry(batch);
                outbox.sent(batch.stream().map(Outgoing::id).toList(), clock.instant());
                backOff = BackOff.NONE;
                batch = outbox.pending(system, BATCH, clock.instant());
            }
        } catch (UndeliveredException | RuntimeException failure) {
            // the rows stay pending: nothing is lost by waiting, and the operator sees the reason
            backOff = backOff.after(String.valueOf(failure.getMessage()), clock.instant());
            // a first failure may be a passing one, or the server going down
            var level = backOff.failures() > 1 ? Level.WARNING : Level.INFO;
            LOG.log(level, "exchange with {0} rests until {1}: {2}", system, backOff.until(), failure);
        }
    }
}
