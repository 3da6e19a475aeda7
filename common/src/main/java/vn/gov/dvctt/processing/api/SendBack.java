package vn.gov.dvctt.processing.api;

/**
 * A step is given back to where it came from.
 *
 * @param revision of the task as seen
 */
public record SendBack(long dossierId, int revision, String reason) {}
