package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ten wrong secrets for one code within an hour, from wherever they come, then that code rests until the hour is over: ten thousand secrets would be guessed
 * soon otherwise. Codes that nobody has are counted alike. In the memory of this server only.
 */
@ApplicationScoped
class GuessLimit {
    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int TIDY_ABOVE = 10_000;

    private final Map<String, Guesses> wrong = new ConcurrentHashMap<>();

    private record Guesses(int count, Instant until) {}

    boolean mayTry(String code, Instant now) {
        var guesses = wrong.get(code);
        return guesses == null || guesses.count < MOST || !now.isBefore(guesses.until);
    }

    void wrong(String code, Instant now) {
        if (wrong.size() > TIDY_ABOVE) {
            wrong.values().removeIf(guesses -> !now.isBefore(guesses.until));
        }
        wrong.compute(
                code,
                (key, before) -> before == null || !now.isBefore(before.until)
                        ? new Guesses(1, now.plus(WINDOW))
                        : new Guesses(before.count + 1, before.until));
    }
}
