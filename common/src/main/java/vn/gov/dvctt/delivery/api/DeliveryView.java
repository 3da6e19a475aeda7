package vn.gov.dvctt.delivery.api;

import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.procedure.api.ReturnWay;

/**
 * The way of a result to its applicant.
 *
 * @param visitAt  when the applicant wants to come; null: nothing was said
 * @param parcels  the latest first; empty where nothing went by post
 * @param handover null unless it was handed over at the counter
 * @param owed     a fee has to be paid before
 */
public record DeliveryView(
        long dossierId,
        String submissionNumber,
        String dossierCode,
        String applicantName,
        String title,
        String unitName,
        ReturnWay way,
        DeliveryState state,
        Instant readyAt,
        Instant returnedAt,
        Instant visitAt,
        boolean owed,
        List<ParcelView> parcels,
        HandoverView handover) {
    public DeliveryView {
        parcels = List.copyOf(parcels);
    }

    /** The letter that counts; null where nothing went by post. */
    public ParcelView parcel() {
        return parcels.isEmpty() ? null : parcels.get(0);
    }
}
