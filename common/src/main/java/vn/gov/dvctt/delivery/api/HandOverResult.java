package vn.gov.dvctt.delivery.api;

/**
 * A result changes hands.
 *
 * @param byAttorney    somebody comes in the applicant's stead
 * @param receiver      the name of who takes it
 * @param identity      the number of the identity paper that was shown
 * @param attorneyPaper id that {@link HandoverDesk#keepAttorney} gave; 0: none
 * @param signature     PNG of the signature as it was drawn on the screen
 */
public record HandOverResult(
        long dossierId, boolean byAttorney, String receiver, String identity, long attorneyPaper, byte[] signature) {
    public HandOverResult {
        signature = signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** Who takes it says nothing to a log. */
    @Override
    public String toString() {
        return "HandOverResult[" + dossierId + "]";
    }
}
