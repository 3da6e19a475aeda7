package vn.gov.dvctt.document.api;

import java.time.Instant;

/** A result was replaced or withdrawn. {@code successor} is the number of the new one, empty for a withdrawal. */
public record ResultEnded(
        String submissionNumber,
        String dossierCode,
        long applicantId,
        String number,
        String successor,
        String ground,
        Instant at) {}
