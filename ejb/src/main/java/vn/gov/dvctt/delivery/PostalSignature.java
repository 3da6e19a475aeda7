package vn.gov.dvctt.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** {@code t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<text>" in hex>}: what we ask, and what the service says. An old one counts no more. */
record PostalSignature(String secret) {
    private static final Pattern SHAPE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final Duration FRESH = Duration.ofMinutes(5);

    String of(String text, Instant now) {
        var at = now.getEpochSecond();
        return "t=" + at + ",v1=" + hmac(at, text);
    }

    boolean isRight(String signature, String text, Instant now) {
        var parts = SHAPE.matcher(signature == null ? "" : signature);
        if (!parts.matches()) {
            return false;
        }
        var at = Long.parseLong(parts.group(1));
        var fresh = Math.abs(now.getEpochSecond() - at) <= FRESH.toSeconds();
        // in a time that tells nothing of how much was right
        return fresh
                && MessageDigest.isEqual(
                        hmac(at, text).getBytes(StandardCharsets.US_ASCII),
                        parts.group(2).getBytes(StandardCharsets.US_ASCII));
    }

    private String hmac(long at, String text) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret.getBytes(StandardCharsets.UTF_8))
                .hmacHex(at + "." + text);
    }

    @Override
    public String toString() {
        return "PostalSignature";
    }
}
