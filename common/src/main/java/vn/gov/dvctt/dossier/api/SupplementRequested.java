package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import java.util.List;

/**
 * The agency asks the applicant to mend a dossier.
 *
 * @param round which request it is, from 1 on
 */
public record SupplementRequested(
        long dossierId,
        String submissionNumber,
        long applicantId,
        boolean inProcess,
        int round,
        List<SupplementItem> items,
        Instant answerBy,
        Instant at) {}
