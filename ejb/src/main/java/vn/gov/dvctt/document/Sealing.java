package vn.gov.dvctt.document;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import vn.gov.dvctt.document.SealKeys.SealKey;
import vn.gov.dvctt.document.api.SealKind;

/** Puts a seal under a PDF: PAdES with time stamp and everything that proves it in later years (BASELINE-LT). */
@ApplicationScoped
class Sealing {
    private static final int SPACE = 24 * 1024;

    private final Trust trust;
    private final SealKeys keys;
    private final TimeStamps stamps;

    Sealing() {
        this(null, null, null);
    }

    @Inject
    Sealing(Trust trust, SealKeys keys, TimeStamps stamps) {
        this.trust = trust;
        this.keys = keys;
        this.stamps = stamps;
    }

    /**
     * The same document with the seal.
     *
     * @param reason what the seal stands for, in words, such as the number of a decision
     * @throws vn.gov.dvctt.shared.Refusal document.seal: key or time stamps cannot be reached; the document is not issued, and it can be tried again
     */
    byte[] seal(byte[] pdf, SealKind kind, String reason) {
        return keys.use(kind, key -> sealed(pdf, key, reason));
    }

    private byte[] sealed(byte[] pdf, SealKey key, String reason) {
        var document = new InMemoryDocument(pdf);
        var wish = new PAdESSignatureParameters();
        wish.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LT);
        wish.setDigestAlgorithm(key.digest());
        wish.setSigningCertificate(key.entry().getCertificate());
        wish.setCertificateChain(key.entry().getCertificateChain());
        wish.bLevel().setSigningDate(Date.from(Instant.now()));
        wish.setReason(reason);
        wish.setContentSize(SPACE);
        var service = new PAdESService(trust.verifier());
        service.setTspSource(stamps.source());
        var value = key.token().sign(service.getDataToSign(document, wish), key.digest(), key.entry());
        return DSSUtils.toByteArray(service.signDocument(document, wish, value));
    }
}
