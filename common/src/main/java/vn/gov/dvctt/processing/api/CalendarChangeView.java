package vn.gov.dvctt.processing.api;

import java.util.List;

/**
 * A change of the calendar with its lines.
 *
 * @param revision   to be handed back when it is published: what was looked at is what comes into force
 * @param past       a line lies in a year that is over: only with a reason
 * @param ownWork    the caller prepared it: another person publishes
 */
public record CalendarChangeView(
        CalendarChangeRow row, int revision, boolean past, boolean ownWork, List<CalendarLineRow> lines) {
    public CalendarChangeView {
        lines = List.copyOf(lines);
    }
}
