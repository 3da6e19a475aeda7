package vn.gov.dvctt.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Finds sealed texts again: the same text gives the same hash, which without the key tells nothing, not even by trying all numbers there are. */
final class LookupKey {
    private static final String SCHEME = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /** @param material base64 of 32 bytes */
    LookupKey(String material) {
        var bytes = Base64.getDecoder().decode(material.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key of look-ups has not 256 bits");
        }
        key = new SecretKeySpec(bytes, SCHEME);
    }

    static String freshMaterial() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** 64 hexadecimal digits. */
    String of(String normalisedValue) {
        try {
            var mac = Mac.getInstance(SCHEME);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(normalisedValue.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
