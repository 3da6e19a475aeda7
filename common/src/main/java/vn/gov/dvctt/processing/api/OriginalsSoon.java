package vn.gov.dvctt.processing.api;

import java.time.Instant;

/** An appointment to show originals is tomorrow. */
public record OriginalsSoon(
        long dossierId,
        String submissionNumber,
        long applicantId,
        String unit,
        String place,
        Instant slot,
        Instant at) {}
