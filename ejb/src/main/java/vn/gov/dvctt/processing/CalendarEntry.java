package vn.gov.dvctt.processing;

import java.time.LocalDate;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.Certainty;
import vn.gov.dvctt.processing.api.MarkDay;
import vn.gov.dvctt.shared.Refusal;

/**
 * What is to be written of one date; checked, whether it was typed or came in a sheet.
 *
 * @param hours {@link WorkHours#OFF} for a day off and a regular day, and for a worked day at usual hours
 * @param note  empty for what needs none
 */
record CalendarEntry(CalendarMark mark, LocalDate date, WorkHours hours, String note, Certainty certainty) {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    static final int LONGEST_NOTE = 300;
    private static final int MOST_PERIODS = 6;

    static CalendarEntry of(MarkDay command) {
        if (command.mark() == null || !isPossible(command.date())) {
            throw new Refusal("calendar.date", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        var hours = WorkHours.typed(command.hours()).orElseThrow(() -> new Refusal("calendar.hours"));
        if (!hoursFit(command.mark(), hours)) {
            throw new Refusal("calendar.hours");
        }
        var note = command.note() == null ? "" : command.note().strip();
        if (!noteFits(command.mark(), note)) {
            throw new Refusal("calendar.note", LONGEST_NOTE);
        }
        return new CalendarEntry(command.mark(), command.date(), hours, note, command.certainty());
    }

    static boolean isPossible(LocalDate date) {
        return date != null && date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** A day off and a regular day have no hours of their own; a change of the hours has. */
    static boolean hoursFit(CalendarMark mark, WorkHours hours) {
        if (hours.periods().size() > MOST_PERIODS) {
            return false;
        }
        return switch (mark) {
            case OFF, REGULAR -> hours.isOff();
            case HOURS -> !hours.isOff();
            case WORK -> true;
        };
    }

    static boolean noteFits(CalendarMark mark, String note) {
        var needed = mark == CalendarMark.OFF || mark == CalendarMark.WORK;
        return note.length() <= LONGEST_NOTE && !(needed && note.isEmpty());
    }
}
