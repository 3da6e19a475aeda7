package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;

/**
 * A dossier that officials have in hands was amended by its applicant.
 *
 * @param called    dossier code; submission number before reception
 * @param officials whom to tell: whoever holds a task of it, or is asked for an opinion
 */
public record AmendmentOnDesk(
        long dossierId, String called, String unit, List<Long> officials, List<String> items, Instant at) {
    public AmendmentOnDesk {
        officials = List.copyOf(officials);
        items = List.copyOf(items);
    }
}
