package vn.gov.dvctt.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM over short texts. The sealed text begins with the key's id, so that a later key can stand beside this one: {@code k1.<nonce and text>}. */
public final class SealingKey {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String id;
    private final SecretKeySpec key;

    /** @param material base64 of 32 bytes */
    SealingKey(String id, String material) {
        this.id = id;
        var bytes = Base64.getDecoder().decode(material.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("key " + id + " has not 256 bits");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    String id() {
        return id;
    }

    public static String freshMaterial() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    String seal(String text) {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        var whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
        return id + "." + Base64.getEncoder().withoutPadding().encodeToString(whole);
    }

    String open(String sealed) {
        if (!sealed.startsWith(id + ".")) {
            throw new IllegalStateException("sealed with another key than " + id);
        }
        var whole = Base64.getDecoder().decode(sealed.substring(id.length() + 1));
        var nonce = Arrays.copyOf(whole, NONCE_BYTES);
        var text = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] run(int direction, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(direction, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot " + (direction == Cipher.ENCRYPT_MODE ? "seal" : "open"), e);
        }
    }
}
