package vn.gov.dvctt.delivery.api;

import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.dossier.api.ReturnTo;

/**
 * A letter with a result.
 *
 * @param tracking empty until the service gave a number
 * @param fee      whole đồng that the recipient pays the postman; 0 where it is not known yet
 * @param trouble  why it is not ordered yet: a part of a text key, empty where nothing is wrong
 * @param events   the latest first
 */
public record ParcelView(
        String orderKey,
        ReturnTo to,
        ParcelState state,
        String tracking,
        long fee,
        Instant askedAt,
        String trouble,
        List<TrackingLine> events) {
    public ParcelView {
        events = List.copyOf(events);
    }
}
