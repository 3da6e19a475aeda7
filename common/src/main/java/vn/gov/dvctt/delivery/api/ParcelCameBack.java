package vn.gov.dvctt.delivery.api;

import java.time.Instant;
import java.util.List;

/**
 * The post could not deliver a result.
 *
 * @param officials of the unit who return results
 */
public record ParcelCameBack(
        long dossierId,
        String submissionNumber,
        String code,
        long applicantId,
        String tracking,
        List<Long> officials,
        Instant at) {
    public ParcelCameBack {
        officials = List.copyOf(officials);
    }
}
