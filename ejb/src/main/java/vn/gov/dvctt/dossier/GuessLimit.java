package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final Pattern ADDRESS_OF_SIX = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");
    private static final int NETWORK_BYTES = 8;

    private final Allowance ofCode = new Allowance(WRONG_OF_A_CODE, Duration.ofHours(1), MOST_KEYS);
    private final Allowance wrongFrom = new Allowance(WRONG_FROM_AN_ADDRESS, Duration.ofHours(1), MOST_KEYS);
    private final Allowance from = new Allowance(ASKED_FROM_AN_ADDRESS, Duration.ofMinutes(1), MOST_KEYS);

    /** Counts a try as wrong until it proves right. Gives the time to wait where it may not be made. */
    Optional<Duration> enter(String code, String address, Instant now) {
        var caller = network(address);
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
        wrongFrom.giveBack(network(address));
    }

    /** Whoever has an IPv6 address has 2^64 of them. */
    static String network(String address) {
        if (!ADDRESS_OF_SIX.matcher(address).matches()) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
