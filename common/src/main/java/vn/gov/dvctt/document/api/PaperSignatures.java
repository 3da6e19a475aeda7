package vn.gov.dvctt.document.api;

import java.time.Instant;

/**
 * What is known of the signatures of a paper.
 *
 * @param checkedAt null while they were not looked at; {@code report} says nothing then
 * @param tried     without {@code checkedAt}: they could not be looked at, as of a file that is too large, and nobody waits for it
 */
public record PaperSignatures(Instant checkedAt, boolean tried, SignatureReport report) {
    public PaperSignatures(Instant checkedAt, SignatureReport report) {
        this(checkedAt, true, report);
    }

    public static PaperSignatures unknown() {
        return new PaperSignatures(null, false, SignatureReport.unsigned());
    }

    public static PaperSignatures uncheckable() {
        return new PaperSignatures(null, true, SignatureReport.unsigned());
    }

    public boolean isWaiting() {
        return checkedAt == null && !tried;
    }

    public boolean isUncheckable() {
        return checkedAt == null && tried;
    }

    /** Proven wrong, whatever the paper needs: changed, or not what it says. */
    public boolean isBad() {
        return checkedAt != null && report.indication() == SignatureIndication.TOTAL_FAILED;
    }
}
