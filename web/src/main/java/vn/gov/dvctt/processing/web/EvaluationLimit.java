package vn.gov.dvctt.processing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** How often one address may ask: a store of questions that fills up steadily. Kept in memory, each node for itself; may be lost at any time. */
@ApplicationScoped
class EvaluationLimit {
    private static final int STORE = 300;
    private static final Duration REFILL = Duration.ofMillis(100);
    private static final int MOST_ADDRESSES = 20_000;

    /** Until when an address has borrowed; a time further ahead than the whole store is too much. */
    private final Map<String, Instant> borrowedUntil = new ConcurrentHashMap<>();

    /** Takes one question from the store of an address. Zero: it may be answered; otherwise how long to wait. */
    Duration wait(String address, Instant now) {
        if (borrowedUntil.size() > MOST_ADDRESSES) {
            borrowedUntil.values().removeIf(until -> until.isBefore(now));
        }
        var wait = new AtomicReference<>(Duration.ZERO);
        borrowedUntil.compute(address, (key, until) -> {
            var from = until == null || until.isBefore(now) ? now : until;
            var next = from.plus(REFILL);
            var over = Duration.between(now.plus(REFILL.multipliedBy(STORE)), next);
            if (over.isNegative() || over.isZero()) {
                return next;
            }
            wait.set(over);
            return until;
        });
        return wait.get();
    }
}
