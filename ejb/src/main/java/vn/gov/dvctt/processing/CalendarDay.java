package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.gov.dvctt.processing.api.CalendarDayRow;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.Certainty;

/** A day that differs from the week: off, or worked instead at its own hours. */
@Entity
@Table(name = "calendar_day")
@NamedQuery(name = "CalendarDay.all", query = "select d from CalendarDay d order by d.calendarDate")
@NamedQuery(
        name = "CalendarDay.between",
        query =
                "select d from CalendarDay d where d.calendarDate >= :first and d.calendarDate <= :last order by d.calendarDate")
class CalendarDay {
    @Id
    @Column(name = "calendar_date")
    private LocalDate calendarDate;

    private WorkHours hours;
    private String note;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    protected CalendarDay() {}

    CalendarDay(LocalDate date) {
        calendarDate = date;
    }

    void declare(WorkHours newHours, String newNote, Certainty newCertainty) {
        hours = newHours;
        note = newNote;
        certainty = newCertainty;
    }

    LocalDate date() {
        return calendarDate;
    }

    WorkHours hours() {
        return hours == null ? WorkHours.OFF : hours;
    }

    CalendarMark mark() {
        return hours().isOff() ? CalendarMark.OFF : CalendarMark.WORK;
    }

    String note() {
        return note;
    }

    CalendarDayRow row() {
        return new CalendarDayRow(calendarDate, mark(), hours().text(), note, certainty);
    }
}
