package vn.gov.dvctt.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by time (RFC 6238 with HMAC-SHA-1, six digits, thirty seconds): what every authenticator app understands. The secret is Base32. */
record Totp(String secret) {
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    /** One step for clocks that differ and people who type slowly. */
    private static final int WINDOW = 1;

    static Totp fresh() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Totp(Base32.encode(bytes));
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /** The step whose code this is; empty for any other text. Looks at every step of the window, whichever it is. */
    OptionalLong stepOf(String entered, Instant now) {
        var given = entered.getBytes(StandardCharsets.UTF_8);
        var found = OptionalLong.empty();
        for (long step = stepAt(now) - WINDOW; step <= stepAt(now) + WINDOW; step++) {
            if (MessageDigest.isEqual(given, code(step).getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0x0f;
            var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format("%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Totp";
    }
}
