package vn.gov.dvctt.document.api;

import java.util.List;

/**
 * What the signatures of a document say, in the order in which they were made.
 *
 * @param indication    the worst of all; INDETERMINATE where nothing is signed
 * @param subIndication that signature's; {@link #UNSIGNED} where nothing is signed
 */
public record SignatureReport(SignatureIndication indication, String subIndication, List<SignatureLine> signatures) {
    public static final String UNSIGNED = "NO_SIGNATURE_FOUND";

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    public static SignatureReport unsigned() {
        return new SignatureReport(SignatureIndication.INDETERMINATE, UNSIGNED, List.of());
    }

    public static SignatureReport of(List<SignatureLine> lines) {
        return lines.stream()
                .reduce((one, other) -> other.indication().compareTo(one.indication()) > 0 ? other : one)
                .map(worst -> new SignatureReport(worst.indication(), worst.subIndication(), lines))
                .orElseGet(SignatureReport::unsigned);
    }

    public boolean isSigned() {
        return !signatures.isEmpty();
    }

    public boolean passed() {
        return indication == SignatureIndication.TOTAL_PASSED;
    }
}
