package vn.gov.dvctt.processing.api;

/** Write an internal note of at most 4,000 characters. */
public record WriteNote(long dossierId, String text) {}
