package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierCode;

/**
 * A dossier's term ended without a decision.
 *
 * @param officials whom to tell: who handles it, the head of the unit, and the Ministry Office
 */
public record DossierLate(
        long dossierId, DossierCode code, String unit, List<Long> officials, Instant dueAt, Instant at) {
    public DossierLate {
        officials = List.copyOf(officials);
    }
}
