package vn.gov.dvctt.processing.api;

/** Putting a change of the calendar in force; by another person than its author. */
public interface CalendarPublishing {
    /**
     * Refuses with {@code calendar.changed} what is not as it was seen, with {@code calendar.ownWork} who prepared it, with {@code calendar.past} a change of a year
     * that is over without a reason, with {@code calendar.empty} a change without lines.
     */
    void publish(PublishCalendar command);
}
