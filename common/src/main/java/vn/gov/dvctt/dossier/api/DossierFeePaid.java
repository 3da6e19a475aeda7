package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** Nothing is to be paid any more for a dossier. */
public record DossierFeePaid(long dossierId, String submissionNumber, long applicantId, Instant at) {}
