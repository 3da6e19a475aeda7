package vn.gov.dvctt.processing.api;

/** What a line of the calendar says of a date. */
public enum CalendarMark {
    /** A day off. */
    OFF,
    /** A day that is worked, whatever the week says; usually in place of another. */
    WORK,
    /** As the week has it: what was declared of the day no longer holds. */
    REGULAR,
    /** From this day on, the hours of a usual working day. */
    HOURS
}
