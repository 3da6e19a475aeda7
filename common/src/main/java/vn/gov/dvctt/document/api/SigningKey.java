package vn.gov.dvctt.document.api;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A key that lies at the remote service, by its certificate.
 *
 * @param credential   the service's id for it
 * @param organisation empty: none named
 * @param chain        certificates in base64 (DER), the holder's own first
 * @param algorithms   object identifiers of what the key can do
 */
public record SigningKey(
        String credential,
        String holder,
        String organisation,
        SignerKind kind,
        Instant validUntil,
        List<String> chain,
        List<String> algorithms)
        implements Serializable {
    public SigningKey {
        chain = List.copyOf(chain);
        algorithms = List.copyOf(algorithms);
    }

    /** Of the holder's certificate, in lower-case hex. */
    public String sha256() {
        try {
            var certificate = Base64.getMimeDecoder().decode(chain.get(0));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
