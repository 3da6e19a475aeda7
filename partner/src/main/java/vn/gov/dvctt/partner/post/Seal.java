package vn.gov.dvctt.partner.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<text>" in hex>} with the secret the portal shares; read each time, for the portal writes it when it first needs it. */
record Seal(Path secret) {
    static final String HEADER = "X-Dvctt-Signature";
    private static final String ALGORITHM = "HmacSHA256";

    String of(String text) {
        var at = Instant.now().getEpochSecond();
        return "t=" + at + ",v1=" + sign(at + "." + text);
    }

    boolean isRight(String signature, String text) {
        return signature != null
                && signature.matches("t=\\d{1,12},v1=[0-9a-f]{64}")
                && signature.endsWith(",v1=" + sign(signature.substring(2, signature.indexOf(',')) + "." + text));
    }

    private String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Files.readString(secret).strip().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
