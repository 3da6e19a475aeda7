package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;

/**
 * The applicant answered a request to show originals.
 *
 * @param code      empty before reception
 * @param confirmed false: another time is asked for
 * @param officials who should know
 */
public record OriginalsAnswered(
        long dossierId,
        String submissionNumber,
        String code,
        String unit,
        boolean confirmed,
        Instant slot,
        List<Long> officials,
        Instant at) {
    public OriginalsAnswered {
        officials = List.copyOf(officials);
    }
}
