package vn.gov.dvctt.document;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import vn.gov.dvctt.document.api.SigningKey;
import vn.gov.dvctt.shared.Refusal;

/** A signature in two halves: what has to be signed goes to the service, what comes back is put into the document. The moment of signing ties the halves together. */
@ApplicationScoped
class RemotePades {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.document");
    private static final int SPACE = 32 * 1024;
    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final Trust trust;
    private final TimeStamps stamps;

    RemotePades() {
        this(null, null);
    }

    @Inject
    RemotePades(Trust trust, TimeStamps stamps) {
        this.trust = trust;
        this.stamps = stamps;
    }

    /** SHA-256 of what has to be signed. Refuses with {@code signing.certificate} a certificate out of its time, with {@code signing.locked} a paper that takes no more signatures. */
    byte[] digest(DSSDocument document, SigningKey key, Instant at) {
        refuseUnlessValid(chain(key).get(0), at);
        try {
            var data = service().getDataToSign(document, wish(key, at));
            return DSSUtils.digest(DIGEST, data.getBytes());
        } catch (DSSException locked) {
            LOG.log(System.Logger.Level.INFO, "a paper takes no signature: {0}", locked.getMessage());
            throw new Refusal("signing.locked");
        }
    }

    /** Which algorithm the key is asked for. */
    String algorithm(SigningKey key) {
        var whole = SignatureAlgorithm.getAlgorithm(encryption(key), DIGEST).getOid();
        return key.algorithms().isEmpty() || key.algorithms().contains(whole)
                ? whole
                : key.algorithms().get(0);
    }

    /** The signed document; with the proofs of later years if the certificate's authority answers, with the time stamp at least. */
    byte[] sign(DSSDocument document, SigningKey key, Instant at, byte[] signature) {
        var service = service();
        var wish = wish(key, at);
        var value = new SignatureValue(SignatureAlgorithm.getAlgorithm(encryption(key), DIGEST), signature);
        try {
            var data = service.getDataToSign(document, wish);
            if (!service.isValidSignatureValue(data, value, chain(key).get(0))) {
                LOG.log(System.Logger.Level.WARNING, "the signing service gave a signature that is not one");
                throw new Refusal("signing.failed");
            }
            return DSSUtils.toByteArray(service.signDocument(document, wish, value));
        } catch (DSSException | IllegalStateException failed) {
            LOG.log(System.Logger.Level.WARNING, "a signature could not be finished", failed);
            throw new Refusal("signing.failed");
        }
    }

    private PAdESService service() {
        var service = new PAdESService(trust.verifier());
        service.setTspSource(stamps.source());
        return service;
    }

    private static PAdESSignatureParameters wish(SigningKey key, Instant at) {
        var wish = new PAdESSignatureParameters();
        wish.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LT);
        wish.setDigestAlgorithm(DIGEST);
        wish.setSigningCertificate(chain(key).get(0));
        wish.setCertificateChain(chain(key));
        wish.bLevel().setSigningDate(Date.from(at));
        wish.setContentSize(SPACE);
        return wish;
    }

    private static void refuseUnlessValid(CertificateToken certificate, Instant at) {
        var now = Date.from(at);
        if (now.before(certificate.getNotBefore()) || now.after(certificate.getNotAfter())) {
            throw new Refusal("signing.certificate");
        }
    }

    private static EncryptionAlgorithm encryption(SigningKey key) {
        return EncryptionAlgorithm.forKey(chain(key).get(0).getPublicKey());
    }

    private static List<CertificateToken> chain(SigningKey key) {
        return key.chain().stream()
                .map(DSSUtils::loadCertificateFromBase64EncodedString)
                .toList();
    }
}
