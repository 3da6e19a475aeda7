package vn.gov.dvctt.document.api;

import java.time.Instant;
import java.util.List;

/**
 * How scanning stands.
 *
 * @param up      the scanner answers now
 * @param waiting papers in line, counted up to {@link #MOST_COUNTED}
 * @param oldest  since when the first of them waits; null where none does
 * @param refused the latest that are infected or could not be scanned
 */
public record ScanStanding(boolean up, int waiting, Instant oldest, List<Refused> refused) {
    public static final int MOST_COUNTED = 1000;

    /** A paper nobody may read; its name says too much about its owner to be shown here. */
    public record Refused(long paperId, ScanState state, String finding, Instant storedAt) {}

    public ScanStanding {
        refused = List.copyOf(refused);
    }
}
