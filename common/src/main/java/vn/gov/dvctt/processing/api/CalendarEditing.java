package vn.gov.dvctt.processing.api;

import java.util.List;

/** Preparing a change of the calendar. Refuses with {@code calendar.closed} what was published or discarded meanwhile. */
public interface CalendarEditing {
    /** The change in preparation, begun now where there is none. */
    long begin();

    /** Refuses with {@code calendar.…} a line that says nothing, or something impossible. */
    void mark(MarkDay command);

    void unmark(long changeId, long lineId);

    /** Takes a sheet in: all of it, or, where a cell is wrong, nothing; then the wrong cells are given back. */
    List<SheetFault> takeIn(long changeId, String sheet);

    void discard(long changeId);
}
