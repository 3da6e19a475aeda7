package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** The applicant sent a supplement of a dossier in process; intake supplements are announced as DossierSubmitted. */
public record SupplementAnswered(long dossierId, String submissionNumber, long applicantId, Instant at) {}
