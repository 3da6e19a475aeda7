package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import java.util.List;

/** The agency asks the applicant to mend a dossier. */
public record SupplementRequested(
        long dossierId,
        String submissionNumber,
        long applicantId,
        boolean inProcess,
        List<SupplementItem> items,
        Instant answerBy,
        Instant at) {}
