package vn.gov.dvctt.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.shared.Allowance;

/** How often one network may ask whether documents are ours: as a person or an honest program would. */
@ApplicationScoped
class VerificationLimit {
    static final int CODES = 120;
    static final int FILES = 30;

    private static final int MOST_KEYS = 50_000;

    private final Allowance codes = new Allowance(CODES, Duration.ofMinutes(1), MOST_KEYS);
    private final Allowance files = new Allowance(FILES, Duration.ofMinutes(1), MOST_KEYS);

    /** Gives the time to wait where it may not. */
    Optional<Duration> code(String address, Instant now) {
        return codes.enter(Allowance.network(address), now);
    }

    Optional<Duration> file(String address, Instant now) {
        return files.enter(Allowance.network(address), now);
    }
}
