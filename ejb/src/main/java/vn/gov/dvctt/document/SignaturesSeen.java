package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import vn.gov.dvctt.document.api.FileVerdict;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureReport;
import vn.gov.dvctt.document.api.VerifiedResult;

/** What the signatures of a file say. */
@Dependent
class SignaturesSeen {
    /** Of ETSI EN 319 102-1: no policy by which to judge it. */
    private static final String NO_POLICY = "SIGNATURE_POLICY_NOT_AVAILABLE";

    FileVerdict verdict(byte[] file, String sha256, Optional<VerifiedResult> issued) {
        return new FileVerdict(sha256, issued, report(file));
    }

    private static SignatureReport report(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return document.getSignatureDictionaries().isEmpty()
                    ? SignatureReport.unsigned()
                    : new SignatureReport(SignatureIndication.INDETERMINATE, NO_POLICY, List.of());
        } catch (IOException noPdf) {
            return SignatureReport.unsigned();
        }
    }
}
