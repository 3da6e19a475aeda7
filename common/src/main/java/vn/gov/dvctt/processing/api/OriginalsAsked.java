package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * The applicant is to bring originals.
 *
 * @param anew  an appointment known before got another time
 */
public record OriginalsAsked(
        long dossierId,
        String submissionNumber,
        long applicantId,
        String unit,
        String items,
        String place,
        Instant slot,
        String reason,
        boolean anew,
        Instant at) {}
