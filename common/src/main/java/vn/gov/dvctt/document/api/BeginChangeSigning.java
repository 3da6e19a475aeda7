package vn.gov.dvctt.document.api;

/**
 * The approver goes to sign what takes a result's place.
 *
 * @param revision      of the change as seen
 * @param returnAddress where the service sends the browser back to
 */
public record BeginChangeSigning(long changeId, int revision, String returnAddress) {}
