package vn.gov.dvctt.processing.api;

import java.time.Instant;

/** An official wrote to the applicant of a dossier. */
public record ApplicantWrittenTo(
        long dossierId, String submissionNumber, long applicantId, String unit, String by, Instant at) {}
