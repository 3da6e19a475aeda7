package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** After a supplement more is to be paid for a dossier than before. */
public record DossierFeeOwed(long dossierId, String submissionNumber, long applicantId, Instant at) {}
