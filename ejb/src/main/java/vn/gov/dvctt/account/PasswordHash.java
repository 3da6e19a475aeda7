package vn.gov.dvctt.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: {@code pbkdf2-sha512$<rounds>$<salt>$<hash>}. The rounds stand in the text, so that raising them later leaves old hashes valid.
 */
record PasswordHash(String text) {
    /** OWASP's figure for PBKDF2-HMAC-SHA512. */
    static final int ROUNDS = 210_000;

    /** Nobody's password; compared with where there is no account, so that the answer takes as long. */
    static final PasswordHash NOBODY = of("nobody-" + new SecureRandom().nextLong());

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final int PARTS = 4;

    static PasswordHash of(String password) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var coder = Base64.getEncoder().withoutPadding();
        var hash = derive(password, salt, ROUNDS);
        return new PasswordHash(
                SCHEME + "$" + ROUNDS + "$" + coder.encodeToString(salt) + "$" + coder.encodeToString(hash));
    }

    /** Compares in a time that does not depend on where the two differ. */
    boolean matches(String password) {
        var parts = text.split("\\$");
        if (parts.length != PARTS || !parts[0].equals(SCHEME)) {
            throw new IllegalStateException("unknown password scheme");
        }
        var decoder = Base64.getDecoder();
        var expected = decoder.decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, decoder.decode(parts[2]), Integer.parseInt(parts[1])));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
