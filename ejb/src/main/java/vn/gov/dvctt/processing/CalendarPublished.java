package vn.gov.dvctt.processing;

/** A calendar of this number is in force. */
record CalendarPublished(long edition) {}
