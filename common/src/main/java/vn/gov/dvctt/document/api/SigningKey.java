package vn.gov.dvctt.document.api;

import java.io.Serializable;
import java.time.Instant;
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
}
