package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** A decision fell: approved or refused in substance; the result document is in the store. */
public record DossierDecided(
        long dossierId,
        String submissionNumber,
        DossierCode code,
        long applicantId,
        boolean approved,
        String reason,
        Instant at) {}
