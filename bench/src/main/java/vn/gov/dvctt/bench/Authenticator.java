package vn.gov.dvctt.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The authenticator app of the seeded staff of an installation for tests, and the cookies of browsers that staff made known: a code counts once for each person, so
 * whoever signs in again within thirty seconds comes with a known browser.
 */
public final class Authenticator {
    /** What {@code DVCTT_SEED_TOTP} sets: Base32, invented. */
    public static final String STAFF_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Authenticator() {}

    /** The code of staff at the time the server believes in. */
    public static String code(URI portal) {
        return code(STAFF_SECRET, timeOf(portal));
    }

    /** Six digits after RFC 6238, written once more and independently of the product. */
    public static String code(String secret, Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(at.getEpochSecond() / STEP_SECONDS)
                    .array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & Integer.MAX_VALUE;
            return String.format("%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String secret) {
        var bits = new StringBuilder();
        secret.replace(" ", "")
                .chars()
                .forEach(sign -> bits.append(String.format("%5s", Integer.toBinaryString(SIGNS.indexOf(sign)))
                        .replace(' ', '0')));
        var bytes = new byte[bits.length() / Byte.SIZE];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Integer.parseInt(bits.substring(index * Byte.SIZE, (index + 1) * Byte.SIZE), 2);
        }
        return bytes;
    }

    /** An installation may have been told another time than the machine's. */
    public static Instant timeOf(URI portal) {
        try {
            var request =
                    HttpRequest.newBuilder(portal.resolve("/api/v1/health")).build();
            var date = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Date")
                    .orElseThrow();
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The cookie of a browser that this person made known at this portal. */
    public static Optional<String> device(URI portal, String email) {
        return Optional.ofNullable(KNOWN.get(key(portal, email)));
    }

    public static void keep(URI portal, String email, String cookie) {
        KNOWN.put(key(portal, email), cookie);
    }

    private static String key(URI portal, String email) {
        return portal.getAuthority() + " " + email;
    }
}
