package vn.gov.dvctt.processing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.ChangeState;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;

/** Days and hours of the calendar in words. */
@Named
@RequestScoped
public class CalendarWords {
    @Inject
    private Language language;

    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, language.getLocale());
    }

    /** {@code 08:00–12:00, 13:30–17:30}; a dash for none. */
    public String hours(String written) {
        return written == null || written.isEmpty()
                ? "–"
                : written.replace("-", "–").replace(",", ", ");
    }

    /** Of a line: a day worked without hours of its own is worked at the usual ones. */
    public String hoursOf(CalendarMark mark, String written) {
        return mark == CalendarMark.WORK && written.isEmpty() ? Formats.text("calendar.usual") : hours(written);
    }

    public String tone(CalendarMark mark) {
        return switch (mark) {
            case OFF -> "neutral";
            case WORK -> "good";
            case REGULAR, HOURS -> "waiting";
        };
    }

    public String stateTone(ChangeState state) {
        return switch (state) {
            case DRAFT -> "waiting";
            case APPLYING -> "working";
            case APPLIED -> "good";
            case OVERTAKEN, DISCARDED -> "neutral";
        };
    }

    /** What stood there before: "Nghỉ: Tết Dương lịch", "Bình thường". */
    public String former(CalendarMark mark, String hours, String note) {
        if (mark == null) {
            return Formats.label(CalendarMark.REGULAR);
        }
        var words = new StringBuilder(Formats.label(mark));
        if (hours != null && !hours.isEmpty()) {
            words.append(' ').append(hours(hours));
        }
        return note == null || note.isEmpty()
                ? words.toString()
                : words.append(": ").append(note).toString();
    }
}
