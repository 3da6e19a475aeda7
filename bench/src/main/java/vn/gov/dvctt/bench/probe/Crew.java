package vn.gov.dvctt.bench.probe;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** So many threads that do the same thing again and again. A failure fails the measurement: a figure with failures in it is none. */
final class Crew {
    private static final long NANOS = 1_000_000_000L;

    /** One operation; each is one durable transaction or more. */
    interface Operation {
        void run() throws Exception;
    }

    private final int threads;

    Crew(int threads) {
        this.threads = threads;
    }

    /** Operations a second, as fast as they go. */
    double rate(int count, Operation operation) throws Exception {
        return timed(count, 0, operation);
    }

    /** The same at so many a second: each begins at its time, or at once where the one before took longer. */
    double pace(int count, int perSecond, Operation operation) throws Exception {
        return timed(count, NANOS / perSecond, operation);
    }

    private double timed(int count, long interval, Operation operation) throws Exception {
        var next = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var members = new ArrayList<Future<?>>();
            long start = System.nanoTime();
            for (int member = 0; member < threads; member++) {
                members.add(pool.submit(() -> {
                    for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
                        waitUntil(start + index * interval);
                        operation.run();
                    }
                    return null;
                }));
            }
            for (var member : members) {
                member.get();
            }
            return count * (double) NANOS / (System.nanoTime() - start);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void waitUntil(long nanos) {
        while (System.nanoTime() < nanos) {
            LockSupport.parkNanos(nanos - System.nanoTime());
        }
    }
}
