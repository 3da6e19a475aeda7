package vn.gov.dvctt.delivery.api;

import java.time.Instant;

/**
 * A result lies ready and nobody came for it.
 *
 * @param atCounter whether it is a paper at the counter
 */
public record ResultUncollected(
        long dossierId,
        String submissionNumber,
        String code,
        long applicantId,
        String unitName,
        boolean atCounter,
        Instant readyAt,
        Instant at) {}
