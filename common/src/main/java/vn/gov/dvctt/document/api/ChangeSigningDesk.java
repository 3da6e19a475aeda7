package vn.gov.dvctt.document.api;

/**
 * The approver's own digital signature on what takes a result's place. Only whoever approved it signs, nobody in their place. Each method refuses with {@code document.notFound} what
 * is not of the caller's unit, with {@code document.notPrepared} what waits for no signature, with {@code document.othersSignature} what another person approved.
 */
public interface ChangeSigningDesk {
    ChangeToSign toSign(long changeId);

    /** Refuses with {@code account.again} without recent presence, with {@code document.changed} what changed since it was seen. */
    ChangeTour begin(BeginChangeSigning command);

    /** Refuses with {@code signing.otherPerson} a certificate in another name. */
    ChangeTour choose(ChangeTour tour, String credential);

    /**
     * With what the browser came back with. Once the signature is there it is judged, the agency's seal is put over it, the new result is issued and the earlier one ends, in one
     * transaction. Refuses as {@link RemoteSigning#arrive} and {@link Results#seal} do; then everything is as before.
     */
    ChangeTour arrive(ChangeTour tour, String query);

    /** The approval is taken back with the reason: the number is void, the earlier result stays in force, and the clerk may ask anew. */
    void refuse(long changeId, int revision, String why);
}
