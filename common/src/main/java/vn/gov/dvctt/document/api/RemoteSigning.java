package vn.gov.dvctt.document.api;

/**
 * Signing a stored PDF with a person's key that lies at a remote service (CSC API v2). Whether a person may sign a paper is decided by the feature that holds its id.
 * For {@link SigningParty#OFFICIAL} only keys in the signed-in person's own name are used, and where a certificate is registered for them that one: otherwise {@code signing.otherPerson},
 * {@code signing.otherCertificate}. Nothing is changed before the signature is there: whatever fails, the paper stays as it is.
 */
public interface RemoteSigning {
    /** Whether this installation works with a service for that party. */
    boolean isOffered(SigningParty party);

    /** To the service, so that it says which certificates the person holds. Refuses with {@code signing.away}, {@code signing.tooLarge} or {@code signing.notPdf}. */
    SigningWay begin(SigningParty party, long paperId, String returnAddress);

    /** With one of the keys that the way came back with: to the service again, for consent to this one signature. */
    SigningWay choose(SigningWay way, String credential);

    /**
     * With what the browser came back with: the keys to choose from, on the way again where there is only one, or the id of the signed paper.
     *
     * @throws vn.gov.dvctt.shared.Refusal signing.cancelled, signing.away, signing.failed, signing.noKey
     */
    SigningWay arrive(SigningWay way, String query);

    /** Whether a paper is that document with signatures put into it, and says nothing else. */
    boolean isSignedCopy(byte[] document, long paperId);
}
