package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.shared.Allowance;

/**
 * What protects four digits: ten wrong secrets an hour for one code, from wherever they come, and sixty an hour from one address, for whatever codes. Codes that
 * nobody has are counted alike. Apart from that, one address may ask no more often than a person or an honest program would.
 */
@ApplicationScoped
class GuessLimit {
    static final int WRONG_OF_A_CODE = 10;
    static final int WRONG_FROM_AN_ADDRESS = 60;
    static final int ASKED_FROM_AN_ADDRESS = 240;

    private static final int MOST_KEYS = 50_000;

    private final Allowance ofCode = new Allowance(WRONG_OF_A_CODE, Duration.ofHours(1), MOST_KEYS);
    private final Allowance wrongFrom = new Allowance(WRONG_FROM_AN_ADDRESS, Duration.ofHours(1), MOST_KEYS);
    private final Allowance from = new Allowance(ASKED_FROM_AN_ADDRESS, Duration.ofMinutes(1), MOST_KEYS);

    /** Counts a try as wrong until it proves right. Gives the time to wait where it may not be made. */
    Optional<Duration> enter(String code, String address, Instant now) {
        var caller = Allowance.network(address);
        var wait = from.enter(caller, now).or(() -> wrongFrom.enter(caller, now));
        if (wait.isPresent()) {
            return wait;
        }
        var rest = ofCode.enter(code, now);
        if (rest.isPresent()) {
            wrongFrom.giveBack(caller);
        }
        return rest;
    }

    void right(String code, String address) {
        ofCode.giveBack(code);
        wrongFrom.giveBack(Allowance.network(address));
    }
}
