package vn.gov.dvctt.processing.api;

/**
 * Put a change in force.
 *
 * @param revision of the change as seen
 * @param reason   the announcement it follows, or why; needed where a year that is over is changed, otherwise it may be empty
 */
public record PublishCalendar(long changeId, int revision, String reason) {}
