package vn.gov.dvctt.processing.api;

import java.time.Instant;

/** What came of a request to show originals was written down. */
public record OriginalsCompared(
        long dossierId,
        String submissionNumber,
        long applicantId,
        String unit,
        OriginalsState outcome,
        String words,
        Instant at) {}
