package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.gov.dvctt.processing.api.CalendarLineRow;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.Certainty;

/** One line of a change: what is to be written of a date, and, once published, what stood there before. */
@Entity
@Table(name = "calendar_line")
class CalendarLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_line_seq")
    @SequenceGenerator(name = "calendar_line_seq", sequenceName = "calendar_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "change_id")
    private CalendarChange change;

    @Enumerated(EnumType.STRING)
    private CalendarMark mark;

    @Column(name = "line_date")
    private LocalDate lineDate;

    private WorkHours hours;
    private String note;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Enumerated(EnumType.STRING)
    @Column(name = "former_mark")
    private CalendarMark formerMark;

    @Column(name = "former_hours")
    private WorkHours formerHours;

    @Column(name = "former_note")
    private String formerNote;

    protected CalendarLine() {}

    CalendarLine(CalendarChange change, CalendarEntry entry) {
        this.change = change;
        this.mark = entry.mark();
        this.lineDate = entry.date();
        this.hours = entry.hours();
        this.note = entry.note().isEmpty() ? null : entry.note();
        this.certainty = entry.certainty() == null ? Certainty.ANNOUNCED : entry.certainty();
    }

    /** Kept when the line comes into force: the history tells from what to what. */
    void replaces(CalendarMark before, WorkHours beforeHours, String beforeNote) {
        formerMark = before;
        formerHours = beforeHours;
        formerNote = beforeNote;
    }

    /** Days and hours of one date are two different things. */
    boolean isAbout(CalendarEntry entry) {
        return lineDate.equals(entry.date()) && (mark == CalendarMark.HOURS) == (entry.mark() == CalendarMark.HOURS);
    }

    boolean hasId(long wanted) {
        return id == wanted;
    }

    CalendarMark mark() {
        return mark;
    }

    LocalDate date() {
        return lineDate;
    }

    WorkHours hours() {
        return hours == null ? WorkHours.OFF : hours;
    }

    String note() {
        return note == null ? "" : note;
    }

    Certainty certainty() {
        return certainty;
    }

    CalendarLineRow row() {
        return new CalendarLineRow(
                id,
                mark,
                lineDate,
                hours().text(),
                note(),
                certainty,
                formerMark,
                formerHours == null ? "" : formerHours.text(),
                formerNote == null ? "" : formerNote);
    }
}
