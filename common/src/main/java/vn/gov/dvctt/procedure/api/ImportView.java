package vn.gov.dvctt.procedure.api;

import java.time.Instant;
import java.util.List;

/**
 * A procedure file before it is taken in.
 *
 * @param portal      that gave it, by its own word
 * @param version     its number there
 * @param signer      whose seal it bears
 * @param base        number of the version here that it is held against; 0: the catalogue has no such procedure
 * @param openDraft   a draft that stands in the way; null: none
 * @param formatFaults where it departs from the schema; then the rest is empty
 * @param faults      what would stand against publishing it here
 */
public record ImportView(
        String code,
        String title,
        String portal,
        int version,
        String signer,
        Instant sealedAt,
        int base,
        Long openDraft,
        List<FormatFault> formatFaults,
        List<Difference> differences,
        List<DesignFault> faults) {
    public ImportView {
        formatFaults = List.copyOf(formatFaults);
        differences = List.copyOf(differences);
        faults = List.copyOf(faults);
    }

    public boolean isReady() {
        return formatFaults.isEmpty() && openDraft == null;
    }
}
