package vn.gov.dvctt.processing.api;

import java.time.Instant;

/** The agency agreed to a time the applicant had asked for. */
public record OriginalsSettled(
        long dossierId,
        String submissionNumber,
        long applicantId,
        String unit,
        String place,
        Instant slot,
        Instant at) {}
