package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits until something is so, and not a moment longer. */
final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Await() {}

    /** Fails with what there was instead. */
    static void equal(Object expected, Supplier<?> found) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!expected.equals(found.get()) && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(expected, found.get());
    }
}
