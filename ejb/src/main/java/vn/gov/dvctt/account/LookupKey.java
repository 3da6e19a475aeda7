package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.gov.dvctt.shared.SealingKey;
import vn.gov.dvctt.shared.SecretFolder;

/**
 * Finds sealed values again: HMAC-SHA-256 under a key of its own. Whoever has only the database cannot try out all numbers, though there are few of them. The kind
 * belongs to what is hashed, so that a tax number never meets an identity number of the same digits.
 */
@ApplicationScoped
class LookupKey {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    LookupKey() {
        this(SecretFolder.ofThisInstallation().readOrCreate("lookup-k1.key", SealingKey.freshMaterial()));
    }

    /** @param material base64 */
    LookupKey(String material) {
        key = new SecretKeySpec(Base64.getDecoder().decode(material.strip()), ALGORITHM);
    }

    /** Sixty-four hexadecimal digits; null for an empty value: nothing is found by nothing. */
    String of(String kind, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((kind + ':' + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
