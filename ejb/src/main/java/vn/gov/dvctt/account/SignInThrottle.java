package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever guesses: after three failures for one account from one address each further attempt has to wait twice as long, up to five minutes.
 * Counted before the password is looked at, so that many attempts at once gain nothing; in memory of this server only.
 */
@ApplicationScoped
class SignInThrottle {
    private static final int FREE = 3;
    private static final long LONGEST = 300;
    private static final Duration FORGET = Duration.ofMinutes(30);
    private static final int TIDY_ABOVE = 10_000;

    private final Map<String, Tries> tries = new ConcurrentHashMap<>();

    private record Tries(int count, Instant last, Instant next) {}

    /** Counts an attempt. Gives the seconds to wait where it comes too early (it is then not counted), else 0. */
    long enter(String email, String origin, Instant now) {
        tidy(now);
        var wait = new long[1];
        tries.compute(email + ' ' + origin, (who, before) -> {
            if (before != null && now.isBefore(before.next)) {
                wait[0] = Math.max(
                        1, Duration.between(now, before.next).plusMillis(999).toSeconds());
                return before;
            }
            return counted(before, now);
        });
        return wait[0];
    }

    void forget(String email, String origin) {
        tries.remove(email + ' ' + origin);
    }

    private static Tries counted(Tries before, Instant now) {
        var old = before == null || before.last.plus(FORGET).isBefore(now);
        var count = old ? 1 : before.count + 1;
        var pause = count < FREE ? 0 : Math.min(LONGEST, 1L << Math.min(count - FREE + 1, 20));
        return new Tries(count, now, now.plusSeconds(pause));
    }

    private void tidy(Instant now) {
        if (tries.size() > TIDY_ABOVE) {
            tries.values().removeIf(each -> each.last.plus(FORGET).isBefore(now));
        }
    }
}
