package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that differs from the week: off, or worked instead at its own hours. */
@Entity
@Table(name = "calendar_day")
@NamedQuery(name = "CalendarDay.all", query = "select d from CalendarDay d order by d.calendarDate")
class CalendarDay {
    @Id
    @Column(name = "calendar_date")
    private LocalDate calendarDate;

    private WorkHours hours;
    private String note;
    private String certainty;

    protected CalendarDay() {}

    LocalDate date() {
        return calendarDate;
    }

    WorkHours hours() {
        return hours == null ? WorkHours.OFF : hours;
    }
}
