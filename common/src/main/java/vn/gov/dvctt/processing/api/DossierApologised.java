package vn.gov.dvctt.processing.api;

import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierCode;

/** The agency cannot keep a date, says so before it, and promises another. */
public record DossierApologised(
        long dossierId,
        String submissionNumber,
        DossierCode code,
        long applicantId,
        String unit,
        Instant before,
        Instant after,
        String reason,
        Instant at) {}
