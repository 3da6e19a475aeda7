package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.gov.dvctt.processing.api.TaskCounts;

/** The figures above a work list, a few seconds old at most: they stand on every page and must cost nothing there. May be lost at any time. */
@ApplicationScoped
class DeskFigures {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Map<Long, Read> reads = new ConcurrentHashMap<>();

    TaskCounts of(long official, Instant now, Supplier<TaskCounts> count) {
        var read = reads.get(official);
        if (read == null || read.at().plus(FRESH).isBefore(now)) {
            read = new Read(count.get(), now);
            reads.put(official, read);
        }
        return read.counts();
    }

    /** After an act of one's own the figures are counted anew. */
    void forget(long official) {
        reads.remove(official);
    }

    private record Read(TaskCounts counts, Instant at) {}
}
