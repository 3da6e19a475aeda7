package vn.gov.dvctt.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many tries for each key within a window that begins with the first; then the key rests until the window is over. A try counts when it begins, so that many at
 * once gain nothing. In the memory of this server only, and never more of it than a fixed number of keys.
 */
final class Allowance {
    private final int most;
    private final Duration window;
    private final int mostKeys;
    private final Map<String, Tries> tries = new ConcurrentHashMap<>();

    private record Tries(int count, Instant until) {}

    Allowance(int most, Duration window, int mostKeys) {
        this.most = most;
        this.window = window;
        this.mostKeys = mostKeys;
    }

    /** Counts a try. Gives the time to wait where there is none left, and then counts nothing. */
    Optional<Duration> enter(String key, Instant now) {
        tidy(now);
        var wait = new Duration[1];
        tries.compute(key, (same, before) -> {
            if (before == null || !now.isBefore(before.until)) {
                return new Tries(1, now.plus(window));
            }
            if (before.count >= most) {
                wait[0] = Duration.between(now, before.until);
                return before;
            }
            return new Tries(before.count + 1, before.until);
        });
        return Optional.ofNullable(wait[0]);
    }

    /** The try does not count after all. */
    void giveBack(String key) {
        tries.computeIfPresent(
                key, (same, before) -> before.count <= 1 ? null : new Tries(before.count - 1, before.until));
    }

    private void tidy(Instant now) {
        if (tries.size() < mostKeys) {
            return;
        }
        tries.values().removeIf(each -> !now.isBefore(each.until));
        if (tries.size() >= mostKeys) {
            // those that would be free first go first
            tries.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getValue().until))
                    .limit(mostKeys / 10 + 1)
                    .forEach(entry -> tries.remove(entry.getKey(), entry.getValue()));
        }
    }

    int keys() {
        return tries.size();
    }
}
