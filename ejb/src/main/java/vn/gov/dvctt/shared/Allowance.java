package vn.gov.dvctt.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * So many tries for each key within a window that begins with the first; then the key rests until the window is over. A try counts when it begins, so that many at
 * once gain nothing. In the memory of this server only, and never more of it than a fixed number of keys.
 */
public final class Allowance {
    private static final Pattern ADDRESS_OF_SIX = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");
    private static final int NETWORK_BYTES = 8;

    private final int most;
    private final Duration window;
    private final int mostKeys;
    private final Map<String, Tries> tries = new ConcurrentHashMap<>();

    private record Tries(int count, Instant until) {}

    public Allowance(int most, Duration window, int mostKeys) {
        this.most = most;
        this.window = window;
        this.mostKeys = mostKeys;
    }

    /** Counts a try. Gives the time to wait where there is none left, and then counts nothing. */
    public Optional<Duration> enter(String key, Instant now) {
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
    public void giveBack(String key) {
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

    public int keys() {
        return tries.size();
    }

    /** Whoever has an IPv6 address has 2^64 of them. */
    public static String network(String address) {
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
