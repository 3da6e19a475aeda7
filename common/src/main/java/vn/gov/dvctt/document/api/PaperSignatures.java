package vn.gov.dvctt.document.api;

import java.time.Instant;

/**
 * What is known of the signatures of a paper.
 *
 * @param checkedAt null while they are still to be looked at; {@code report} says nothing then
 */
public record PaperSignatures(Instant checkedAt, SignatureReport report) {
    public static PaperSignatures unknown() {
        return new PaperSignatures(null, SignatureReport.unsigned());
    }

    public boolean isWaiting() {
        return checkedAt == null;
    }

    /** Proven wrong, whatever the paper needs: changed, or not what it says. */
    public boolean isBad() {
        return !isWaiting() && report.indication() == SignatureIndication.TOTAL_FAILED;
    }
}
