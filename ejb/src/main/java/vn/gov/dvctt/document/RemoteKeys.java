package vn.gov.dvctt.document;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.DSSUtils;
import jakarta.json.JsonObject;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;
import vn.gov.dvctt.document.api.SigningKey;

/** What the service says of a key. */
final class RemoteKeys {
    private RemoteKeys() {}

    /** Null where it cannot be used from here: not enabled, or its consent is not given on a page of the service's own. */
    static SigningKey read(String credential, JsonObject info) {
        var key = info.getJsonObject("key");
        var cert = info.getJsonObject("cert");
        var auth = info.getJsonObject("auth");
        var chain = cert == null ? List.<String>of() : SigningService.texts(cert, "certificates");
        var usable = key != null
                && "enabled".equals(key.getString("status", ""))
                && auth != null
                && "oauth2code".equals(auth.getString("mode", ""))
                && !chain.isEmpty();
        return usable ? key(credential, chain, SigningService.texts(key, "algo")) : null;
    }

    private static SigningKey key(String credential, List<String> chain, List<String> algorithms) {
        try {
            var certificate = DSSUtils.loadCertificateFromBase64EncodedString(chain.get(0));
            return new SigningKey(
                    credential,
                    text(certificate, BCStyle.CN),
                    text(certificate, BCStyle.O),
                    SubjectNumber.kind(text(certificate, BCStyle.UID), text(certificate, BCStyle.O)),
                    certificate.getNotAfter().toInstant(),
                    chain,
                    algorithms);
        } catch (DSSException unreadable) {
            return null;
        }
    }

    private static String text(CertificateToken certificate, ASN1ObjectIdentifier what) {
        var found = DSSASN1Utils.extractAttributeFromX500Principal(what, certificate.getSubject());
        return found == null ? "" : found;
    }
}
