package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierCode;

/**
 * Three quarters of a dossier's term are used up, or its last day has begun.
 *
 * @param officials whom to tell: who handles the dossier, or the head where nobody does
 */
public record DueDateNear(
        long dossierId,
        DossierCode code,
        String unit,
        List<Long> officials,
        boolean lastDay,
        Instant dueAt,
        Instant at) {
    public DueDateNear {
        officials = List.copyOf(officials);
    }
}
