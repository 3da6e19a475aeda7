package vn.gov.dvctt.notification;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the short messages that are due, whenever the bell rings or some seconds have passed. */
final class TextPostman implements Runnable {
    private static final Logger LOG = Logger.getLogger(TextPostman.class.getName());
    private static final int ROUND = 20;
    private static final int SWEEP_SECONDS = 5;

    private final TextBoxBean box;
    private final TextLine line;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean closed;

    TextPostman(TextBoxBean box, TextLine line, Clock clock) {
        this.box = box;
        this.line = line;
        this.clock = clock;
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
        try (line) {
            while (!closed) {
                if (round() < ROUND) {
                    bell.tryAcquire(SWEEP_SECONDS, TimeUnit.SECONDS);
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int round() throws InterruptedException {
        try {
            var due = box.due(clock.instant(), ROUND);
            due.forEach(this::send);
            return due.size();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.log(Level.WARNING, "short messages wait: the database cannot be asked", e);
                Thread.sleep(TimeUnit.SECONDS.toMillis(SWEEP_SECONDS));
            }
            return 0;
        }
    }

    private void send(OutgoingText text) {
        try {
            box.sent(text.id(), line.send(text), clock.instant());
        } catch (TextRefused e) {
            box.giveUp(text.id(), e.getMessage(), clock.instant());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "short message {0} waits: {1}", new Object[] {text.id(), e.getMessage()});
            box.postpone(text.id(), String.valueOf(e.getMessage()), clock.instant());
        }
    }
}
