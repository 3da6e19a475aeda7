package vn.gov.dvctt.delivery.api;

import java.time.Instant;

/** The post has a letter with a result. */
public record ParcelSent(
        long dossierId,
        String submissionNumber,
        String code,
        long applicantId,
        String tracking,
        long fee,
        Instant at) {}
