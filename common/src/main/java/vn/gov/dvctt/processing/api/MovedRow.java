package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * A dossier whose date a change would move.
 *
 * @param late the new date has passed already
 */
public record MovedRow(
        long dossierId,
        String dossierCode,
        String procedureTitle,
        String unit,
        Instant before,
        Instant after,
        boolean late) {}
