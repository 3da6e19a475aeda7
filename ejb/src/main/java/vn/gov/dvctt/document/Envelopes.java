package vn.gov.dvctt.document;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import vn.gov.dvctt.document.SealKeys.SealKey;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.document.api.SealedFile;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureLine;
import vn.gov.dvctt.document.api.TrustStoreKind;
import vn.gov.dvctt.shared.Refusal;

/** Contents inside of their seal (CAdES, enveloping): what is opened is what was sealed, by somebody of the Government's trust store. */
@ApplicationScoped
class Envelopes {
    private final Trust trust;
    private final SealKeys keys;
    private final TimeStamps stamps;

    Envelopes() {
        this(null, null, null);
    }

    @Inject
    Envelopes(Trust trust, SealKeys keys, TimeStamps stamps) {
        this.trust = trust;
        this.keys = keys;
        this.stamps = stamps;
    }

    byte[] closed(byte[] content) {
        return keys.use(SealKind.SYSTEM, key -> sealed(content, key));
    }

    private byte[] sealed(byte[] content, SealKey key) {
        var document = new InMemoryDocument(content);
        var wish = new CAdESSignatureParameters();
        wish.setSignatureLevel(SignatureLevel.CAdES_BASELINE_LT);
        wish.setSignaturePackaging(SignaturePackaging.ENVELOPING);
        wish.setDigestAlgorithm(key.digest());
        wish.setSigningCertificate(key.entry().getCertificate());
        wish.setCertificateChain(key.entry().getCertificateChain());
        wish.bLevel().setSigningDate(Date.from(Instant.now()));
        var service = new CAdESService(trust.verifier());
        service.setTspSource(stamps.source());
        var value = key.token().sign(service.getDataToSign(document, wish), key.digest(), key.entry());
        return DSSUtils.toByteArray(service.signDocument(document, wish, value));
    }

    SealedFile opened(byte[] file) {
        try {
            var line = seal(file);
            return new SealedFile(content(file), line.signer(), line.signedAt());
        } catch (IllegalArgumentException | IllegalStateException noStructure) {
            // a byte that was changed may leave something that is no structure at all
            throw new Refusal("document.noSealedFile");
        }
    }

    private SignatureLine seal(byte[] file) {
        var lines = new SignatureReader(trust).read(file).signatures();
        if (lines.size() != 1 || !lines.get(0).format().startsWith("CAdES")) {
            throw new Refusal("document.noSealedFile");
        }
        var line = lines.get(0);
        if (!line.intact() || line.indication() == SignatureIndication.TOTAL_FAILED) {
            throw new Refusal("document.sealBroken");
        }
        if (!line.passed() || line.trust() != TrustStoreKind.GOVERNMENT) {
            throw new Refusal("document.sealUnknown", line.signer());
        }
        return line;
    }

    private static byte[] content(byte[] file) {
        try {
            var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
            var inside =
                    validator.getOriginalDocuments(validator.getSignatures().get(0));
            if (inside.size() != 1) {
                throw new Refusal("document.noSealedFile");
            }
            return DSSUtils.toByteArray(inside.get(0));
        } catch (UnsupportedOperationException | IllegalArgumentException | IllegalInputException | DSSException none) {
            throw new Refusal("document.noSealedFile");
        }
    }
}
