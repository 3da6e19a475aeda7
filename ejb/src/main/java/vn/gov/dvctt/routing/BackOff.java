package vn.gov.dvctt.routing;

import java.time.Duration;
import java.time.Instant;

/** How long to leave a system alone after failures: 1 s, doubled each time, a minute at most. */
record BackOff(int failures, Instant until, String failure) {
    static final BackOff NONE = new BackOff(0, null, null);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    BackOff after(String why, Instant now) {
        var pause = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return new BackOff(failures + 1, now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause), why);
    }

    /** How long still; zero where nothing holds. */
    Duration remaining(Instant now) {
        return until == null || !now.isBefore(until) ? Duration.ZERO : Duration.between(now, until);
    }
}
