package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;

/**
 * A request to show originals (article 9.3 of the circular).
 *
 * @param slot          when to come; half an hour is kept
 * @param proposed      other times the applicant asks for; empty unless PROPOSED
 * @param proposalsLeft how often the applicant may still ask for another time
 * @param differing     components found to differ
 * @param resultBy      who recorded what came of it; null while it is open
 */
public record OriginalsView(
        long id,
        int revision,
        OriginalsState state,
        List<OriginalsItem> items,
        String place,
        Instant slot,
        String reason,
        String askedBy,
        Instant askedAt,
        Instant confirmedAt,
        List<Instant> proposed,
        String proposalWords,
        int proposalsLeft,
        List<Integer> differing,
        String resultWords,
        String resultBy,
        Instant resultAt) {
    public OriginalsView {
        items = List.copyOf(items);
        proposed = List.copyOf(proposed);
        differing = List.copyOf(differing);
    }
}
