package vn.gov.dvctt.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;

/** Four digits on the slip, without which nobody learns anything by a code alone. */
record LookUpSecret(String digits) {
    static LookUpSecret draw(RandomGenerator chance) {
        return new LookUpSecret(String.valueOf(10_000 + chance.nextInt(10_000)).substring(1));
    }

    /** Takes the same time for every guess. */
    boolean is(String guess) {
        return MessageDigest.isEqual(digits.getBytes(StandardCharsets.UTF_8), guess.getBytes(StandardCharsets.UTF_8));
    }
}
