package vn.gov.dvctt.partner.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * What somebody agreed to: first redeemable as a code, then good as a token.
 *
 * @param asked      the fields of the authorization request
 * @param numbers    of the people or organisations whose credentials it opens
 * @param misfortune what goes wrong when it is used: empty, {@code away}, {@code wrong}
 */
record Consent(Map<String, String> asked, List<String> numbers, String misfortune) {
    boolean isFor(String scope) {
        return scope.equals(asked.get("scope"));
    }

    /** The client that comes with the code is the one that asked: it knows what the challenge was made of. */
    boolean isOf(Map<String, String> redeeming) {
        return asked.get("redirect_uri").equals(redeeming.get("redirect_uri"))
                && asked.getOrDefault("code_challenge", "")
                        .equals(challenge(redeeming.getOrDefault("code_verifier", "")));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
