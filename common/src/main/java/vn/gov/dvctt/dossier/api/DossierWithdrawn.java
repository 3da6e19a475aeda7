package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** The applicant withdrew an open dossier. */
public record DossierWithdrawn(long dossierId, String submissionNumber, long applicantId, String reason, Instant at) {}
