package vn.gov.dvctt.processing;

/** The calendar in force and its number: what was counted by it can be told from what was counted by an older one. */
record PublishedCalendar(long edition, LegalClock clock) {}
