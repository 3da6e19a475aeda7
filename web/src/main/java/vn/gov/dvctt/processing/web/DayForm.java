package vn.gov.dvctt.processing.web;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.Certainty;
import vn.gov.dvctt.processing.api.MarkDay;

/** A line of a change of the calendar while it is typed. */
public class DayForm implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private CalendarMark mark = CalendarMark.OFF;
    private String date;
    private String hours;
    private String note;
    private Certainty certainty = Certainty.ANNOUNCED;

    /** Empty where the date is none. */
    Optional<MarkDay> command(long changeId) {
        try {
            var day = LocalDate.parse(date.strip(), DAY);
            return Optional.of(new MarkDay(changeId, mark, day, hours, note, certainty));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public CalendarMark getMark() {
        return mark;
    }

    public void setMark(CalendarMark mark) {
        this.mark = mark;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(Certainty certainty) {
        this.certainty = certainty;
    }
}
