package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/**
 * A request to mend found no answer in time and the dossier closed by itself.
 *
 * @param code null where it was asked before reception
 */
public record DossierClosedUnanswered(
        long dossierId, String submissionNumber, DossierCode code, long applicantId, Instant at) {}
