package vn.gov.dvctt.processing.api;

import java.time.Instant;

/** An applicant has not yet answered a request to mend, and its term draws to an end. */
public record AnswerDueSoon(long dossierId, String submissionNumber, long applicantId, Instant answerBy, Instant at) {}
