package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Hours of a usual working day, from a date on. */
@Entity
@Table(name = "calendar_hours")
@NamedQuery(name = "RegularHours.all", query = "select h from RegularHours h order by h.validFrom")
class RegularHours {
    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private WorkHours hours;

    protected RegularHours() {}

    RegularHours(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    void declare(WorkHours newHours) {
        hours = newHours;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    WorkHours hours() {
        return hours;
    }
}
