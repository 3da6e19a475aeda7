package vn.gov.dvctt.processing.api;

/**
 * Refuse the papers.
 *
 * @param revision of the task as seen
 * @param reason   the legal reason in words, for the applicant
 */
public record RefuseReception(long dossierId, int revision, String reason) {}
