package vn.gov.dvctt.processing.api;

import vn.gov.dvctt.shared.Page;

/** The calendar of working days, its changes, and what a change would move; for operators. */
public interface CalendarReading {
    CalendarYear year(int year);

    /** The days and hours of a year as a sheet that can be taken in again: semicolons between cells, a heading line. */
    String sheet(int year);

    /** Published changes and the one in preparation, newest first. */
    Page<CalendarChangeRow> changes(String cursor);

    /** Refuses with {@code calendar.notFound}. */
    CalendarChangeView change(long id);

    /** Dossiers whose date this change would move, or moves at present. */
    Moves moves(long changeId, String cursor);

    MoveCount moveCount(long changeId);
}
