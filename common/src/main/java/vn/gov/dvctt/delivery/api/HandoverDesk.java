package vn.gov.dvctt.delivery.api;

import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DossierFile;

/** Handing results over at the counter. Refuses with {@code processing.notFound} what is not of the caller's unit. */
public interface HandoverDesk {
    /** Takes the scan of a power of attorney in; outside of a transaction while bytes flow. */
    PaperView keepAttorney(KeepAttorney command);

    /**
     * Refuses with {@code delivery.notAtCounter}, {@code delivery.feeUnpaid}, {@code delivery.receiver}, {@code delivery.identity}, {@code delivery.identityDiffers}, {@code
     * delivery.attorneyMissing}, {@code delivery.signatureMissing}.
     */
    void handOver(HandOverResult command);

    /** The signed record. */
    DossierFile record(long dossierId);

    DossierFile attorney(long dossierId);
}
