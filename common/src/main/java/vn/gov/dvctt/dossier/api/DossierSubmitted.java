package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** A dossier was filed, or filed anew after a supplement at intake (then {@code again} is true). */
public record DossierSubmitted(
        long dossierId,
        String submissionNumber,
        String procedureCode,
        int procedureVersion,
        String procedureTitle,
        String unit,
        long applicantId,
        String applicantName,
        boolean again,
        Instant at) {}
