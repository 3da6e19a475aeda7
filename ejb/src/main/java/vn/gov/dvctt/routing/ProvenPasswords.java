package vn.gov.dvctt.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers, under a key that lives no longer than this process, which password fitted which stored hash: a system fetches hundreds of papers a second, and the
 * slow hash would take a core for it. A changed hash is another question.
 */
@ApplicationScoped
class ProvenPasswords {
    private static final int KEY_BYTES = 32;

    private final Map<String, byte[]> proofs = new ConcurrentHashMap<>();
    private final SecretKeySpec key = freshKey();

    boolean matches(String hash, String password) {
        var proof = proof(hash, password);
        var known = proofs.get(hash);
        if (known != null && MessageDigest.isEqual(known, proof)) {
            return true;
        }
        if (!BrokerUser.matches(hash, password)) {
            return false;
        }
        proofs.put(hash, proof);
        return true;
    }

    private byte[] proof(String hash, String password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((hash + "\n" + password).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static SecretKeySpec freshKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
