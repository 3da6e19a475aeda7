package vn.gov.dvctt.document;

import eu.europa.esig.dss.enumerations.ValidationLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.gov.dvctt.document.api.SignatureReport;

/** Reads the signatures of any document (PAdES, XAdES, CAdES, ASiC) and judges them by {@code signature/policy.xml}. Nothing of the library is touched before the first. */
@ApplicationScoped
class SignatureReader {
    private final Trust trust;
    private ValidationPolicy policy;

    SignatureReader() {
        this(null);
    }

    @Inject
    SignatureReader(Trust trust) {
        this.trust = trust;
    }

    SignatureReport read(byte[] content) {
        return judge(new InMemoryDocument(content)).report();
    }

    SignatureReport read(InputStream content) {
        return judge(new InMemoryDocument(content)).report();
    }

    SignatureVerdict judge(Path content) {
        return judge(new FileDocument(content.toFile()));
    }

    private SignatureVerdict judge(DSSDocument document) {
        try {
            return validated(SignedDocumentValidator.fromDocument(document));
        } catch (UnsupportedOperationException | IllegalInputException | DSSException unsignable) {
            // of a kind that carries no signature, or so broken that none can be found
            return unsigned();
        }
    }

    private SignatureVerdict validated(SignedDocumentValidator validator) {
        var stores = trust.stores();
        validator.setCertificateVerifier(trust.verifier());
        validator.setValidationLevel(ValidationLevel.LONG_TERM_DATA);
        validator.setEnableEtsiValidationReport(false);
        var reports = validator.validateDocument(policy());
        var lines = new ReportLines(reports, stores).lines();
        return lines.isEmpty()
                ? unsigned()
                : new SignatureVerdict(SignatureReport.of(lines), reports.getXmlDetailedReport());
    }

    private static SignatureVerdict unsigned() {
        return new SignatureVerdict(SignatureReport.unsigned(), "");
    }

    private synchronized ValidationPolicy policy() {
        if (policy == null) {
            try (var in = SignatureReader.class.getResourceAsStream("/signature/policy.xml")) {
                policy = ValidationPolicyLoader.fromValidationPolicy(in).create();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return policy;
    }
}
