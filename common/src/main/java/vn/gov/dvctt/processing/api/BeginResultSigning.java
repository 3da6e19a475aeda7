package vn.gov.dvctt.processing.api;

/**
 * The approver goes to sign what was numbered.
 *
 * @param revision      of the task as seen
 * @param returnAddress where the service sends the browser back to
 */
public record BeginResultSigning(long dossierId, int revision, String returnAddress) {}
