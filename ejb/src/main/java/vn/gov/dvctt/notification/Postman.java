package vn.gov.dvctt.notification;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.gov.dvctt.notification.api.NoticeChannel;

/** Walks one lane of one way, whenever the bell rings or some seconds have passed. Each has a thread of its own: what holds one up holds up no other. */
final class Postman implements Runnable {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int ROUND = 50;
    private static final int SWEEP_SECONDS = 5;

    private final NoticeBoxBean box;
    private final NoticeChannel channel;
    private final Lane lane;
    private final Carrier carrier;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean closed;

    Postman(NoticeBoxBean box, NoticeChannel channel, Lane lane, Carrier carrier) {
        this.box = box;
        this.channel = channel;
        this.lane = lane;
        this.carrier = carrier;
        this.clock = Clock.systemUTC();
    }

    Lane lane() {
        return lane;
    }

    void ring() {
        bell.release();
    }

    void close() {
        closed = true;
        bell.release();
    }

    @Override
    public void run() {
        while (!closed) {
            try {
                if (!round()) {
                    bell.tryAcquire(SWEEP_SECONDS, TimeUnit.SECONDS);
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whether there may be more: only an empty round says that there is not. */
    private boolean round() throws InterruptedException {
        try {
            var due = box.due(channel, lane, clock.instant(), ROUND);
            if (!due.isEmpty()) {
                carrier.carry(due);
            }
            return !due.isEmpty();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.log(Level.WARNING, channel + " waits: the database cannot be asked", e);
                Thread.sleep(TimeUnit.SECONDS.toMillis(SWEEP_SECONDS));
            }
            return false;
        }
    }
}
