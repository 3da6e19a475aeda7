package vn.gov.dvctt.document.api;

import java.time.Instant;
import java.util.List;

/**
 * One signature on a document.
 *
 * @param signer        as the certificate names them; empty where there is no certificate
 * @param organisation  empty: none named
 * @param identity      number in the certificate, such as {@code CCCD:…} or {@code MST:…}; empty: none named
 * @param signedAt      by the time stamp where one is good, otherwise as the signer says; null: not said
 * @param timeProven    a time stamp vouches for {@code signedAt}
 * @param subIndication of ETSI EN 319 102-1; empty where it passed
 * @param intact        what was signed is as it was
 * @param format        such as {@code PAdES-BASELINE-LT}
 * @param reasons       why it is not TOTAL_PASSED
 */
public record SignatureLine(
        String signer,
        SignerKind kind,
        String organisation,
        String identity,
        TrustStoreKind trust,
        Instant signedAt,
        boolean timeProven,
        SignatureIndication indication,
        String subIndication,
        boolean intact,
        String format,
        List<SignatureReason> reasons) {
    public SignatureLine {
        reasons = List.copyOf(reasons);
    }

    public boolean passed() {
        return indication == SignatureIndication.TOTAL_PASSED;
    }
}
