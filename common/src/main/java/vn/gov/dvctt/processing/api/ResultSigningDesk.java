package vn.gov.dvctt.processing.api;

/**
 * The approver's own digital signature on what is issued. Only whoever approved signs, nobody in their place. Each method refuses with {@code processing.notFound} what is not of
 * the caller's unit, with {@code processing.notYourStep} what waits for no signature, with {@code processing.othersSignature} what another person approved.
 */
public interface ResultSigningDesk {
    ResultToSign toSign(long dossierId);

    /** Refuses with {@code account.again} without recent presence, with {@code processing.changed} what changed since it was seen. */
    ResultTour begin(BeginResultSigning command);

    /** Refuses with {@code signing.otherPerson} a certificate in another name. */
    ResultTour choose(ResultTour tour, String credential);

    /**
     * With what the browser came back with. Once the signature is there it is judged, the agency's seal is put over it, and the result is issued and the dossier decided in one
     * transaction. Refuses as {@link vn.gov.dvctt.document.api.RemoteSigning#arrive} and {@link vn.gov.dvctt.document.api.Results#seal} do; then everything is as before.
     */
    ResultTour arrive(ResultTour tour, String query);

    /** The approval is taken back with the reason; the number is void, and the draft goes back to whoever handed it up. */
    void refuse(SendBack command);
}
