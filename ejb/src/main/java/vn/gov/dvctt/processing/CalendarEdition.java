package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The number of the published calendar, and the last clock that was counted anew by it. One row; who holds its lock publishes, or counts a batch. */
@Entity
@Table(name = "calendar_edition")
@NamedQuery(name = "CalendarEdition.number", query = "select e.edition from CalendarEdition e")
class CalendarEdition {
    static final int ONLY = 1;

    @Id
    private int id;

    private long edition;

    @Column(name = "swept_to")
    private long sweptTo;

    protected CalendarEdition() {}

    /** A new calendar is published: all clocks are to be counted from the first. */
    long next() {
        edition++;
        sweptTo = 0;
        return edition;
    }

    long number() {
        return edition;
    }

    /** A dossier up to which everything was counted, or tried. */
    long sweptTo() {
        return sweptTo;
    }

    void sweptTo(long dossierId) {
        sweptTo = dossierId;
    }
}
