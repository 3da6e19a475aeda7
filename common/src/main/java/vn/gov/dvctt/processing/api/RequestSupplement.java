package vn.gov.dvctt.processing.api;

import java.util.List;
import vn.gov.dvctt.dossier.api.SupplementItem;

/**
 * Ask the applicant to mend the dossier; one request gathers all of it.
 *
 * @param revision of the task as seen
 * @param days     calendar days the applicant has, 1 to 365
 */
public record RequestSupplement(long dossierId, int revision, List<SupplementItem> items, int days) {
    public RequestSupplement {
        items = List.copyOf(items);
    }
}
