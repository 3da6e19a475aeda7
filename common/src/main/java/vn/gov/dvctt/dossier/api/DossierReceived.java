package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** The intake desk received a dossier: it has its code, its clock runs. */
public record DossierReceived(
        long dossierId,
        String submissionNumber,
        DossierCode code,
        String procedureCode,
        int procedureVersion,
        String unit,
        long applicantId,
        Instant at,
        Instant dueAt) {}
