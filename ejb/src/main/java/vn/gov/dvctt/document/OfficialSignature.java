package vn.gov.dvctt.document;

import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureReport;
import vn.gov.dvctt.document.api.SignerName;
import vn.gov.dvctt.document.api.TrustStoreKind;
import vn.gov.dvctt.shared.Refusal;

/** What the signature of an official has to be before the agency puts its seal over it. */
final class OfficialSignature {
    private OfficialSignature() {}

    /** @param official whose signature it has to be, alone on the document */
    static void refuseUnlessOf(SignatureReport report, String official) {
        if (report.signatures().size() != 1) {
            throw new Refusal("signing.failed");
        }
        var line = report.signatures().get(0);
        if (line.trust() != TrustStoreKind.GOVERNMENT) {
            throw new Refusal("signing.notGovernment", line.signer());
        }
        if (!new SignerName(line.signer()).equals(new SignerName(official))) {
            throw new Refusal("signing.otherPerson", line.signer(), official);
        }
        if (!line.intact() || line.indication() != SignatureIndication.TOTAL_PASSED) {
            throw new Refusal("signing.notValid");
        }
    }
}
