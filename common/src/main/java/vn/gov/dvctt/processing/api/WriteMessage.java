package vn.gov.dvctt.processing.api;

/** Write to the applicant, at most 2,000 characters. */
public record WriteMessage(long dossierId, String text) {}
