package vn.gov.dvctt.processing.api;

import java.util.List;

/**
 * Write down what came of a request to show originals.
 *
 * @param outcome   MATCHED, DIFFERS, MISSED or CANCELLED
 * @param differing which components differ; needed for DIFFERS
 * @param words     why, at most 1,000 characters; needed for DIFFERS and CANCELLED
 */
public record RecordComparison(
        long dossierId, long requestId, int revision, OriginalsState outcome, List<Integer> differing, String words) {
    public RecordComparison {
        differing = List.copyOf(differing);
    }
}
