package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** The result reached the applicant. */
public record DossierReturned(
        long dossierId, String submissionNumber, DossierCode code, long applicantId, Instant at) {}
