package vn.gov.dvctt.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as it is kept: {@code argon2id$<KiB>$<passes>$<lanes>$<salt>$<hash>}; older ones {@code pbkdf2-sha512$<rounds>$<salt>$<hash>}. What it cost stands in
 * the text, so that raising it later leaves old hashes valid; they are replaced when their owner next signs in.
 */
record PasswordHash(String text) {
    /**
     * Of the settings that OWASP's cheat sheet on password storage holds to be equal the one with the least memory: 7 MiB, five passes, one lane. Two hashes at once
     * then fit into a processor's cache beside what the pages need, and leave a third of the garbage.
     */
    private static final Cost PRESENT = new Cost(7 * 1024, 5, 1);

    /** Nobody's password; compared with where there is no account, so that the answer takes as long. */
    static final PasswordHash NOBODY = of("nobody-" + new SecureRandom().nextLong());

    /** What stands where an account has no password yet. */
    private static final String NONE = "none";

    private static final String SCHEME = "argon2id";
    private static final String FORMER = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int FORMER_BITS = 512;

    private record Cost(int kibibytes, int passes, int lanes) {}

    static PasswordHash of(String password) {
        return of(password, PRESENT);
    }

    private static PasswordHash of(String password, Cost cost) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new PasswordHash(String.join(
                "$",
                SCHEME,
                "" + cost.kibibytes(),
                "" + cost.passes(),
                "" + cost.lanes(),
                written(salt),
                written(argon2(password, salt, cost, HASH_BYTES))));
    }

    /** Compares in a time that does not depend on where the two differ. */
    boolean matches(String password) {
        var parts = List.of(text.split("\\$"));
        return switch (parts.get(0)) {
            case SCHEME -> {
                var expected = read(parts.get(5));
                yield MessageDigest.isEqual(
                        expected, argon2(password, read(parts.get(4)), cost(parts), expected.length));
            }
            case FORMER ->
                MessageDigest.isEqual(
                        read(parts.get(3)), pbkdf2(password, read(parts.get(2)), Integer.parseInt(parts.get(1))));
            case NONE -> {
                NOBODY.matches(password);
                yield false;
            }
            default -> throw new IllegalStateException("unknown password scheme");
        };
    }

    /** Whether a hash of today would be stronger. */
    boolean isDated() {
        var parts = List.of(text.split("\\$"));
        return !parts.get(0).equals(SCHEME) || !cost(parts).equals(PRESENT);
    }

    private static Cost cost(List<String> parts) {
        return new Cost(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(3)));
    }

    private static byte[] argon2(String password, byte[] salt, Cost cost, int bytes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[bytes];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static byte[] pbkdf2(String password, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, FORMER_BITS);
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

    private static String written(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] read(String text) {
        return Base64.getDecoder().decode(text);
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
