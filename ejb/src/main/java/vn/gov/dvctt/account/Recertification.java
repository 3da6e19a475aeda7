package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A unit looks through the roles given in it, once in a quarter. Its version lets one node remind and close. */
@Entity
@Table(name = "recertification")
@NamedQuery(
        name = "Recertification.of",
        query = "select r from Recertification r where r.unit = :unit and r.quarter = :quarter")
@NamedQuery(
        name = "Recertification.latest",
        query = "select r from Recertification r where r.unit = :unit order by r.openedAt desc")
@NamedQuery(
        name = "Recertification.toRemind",
        query =
                "select r.id from Recertification r where r.closedAt is null and r.remindedAt is null and r.lastDay <= :day"
                        + " order by r.id")
@NamedQuery(
        name = "Recertification.toClose",
        query = "select r.id from Recertification r where r.closedAt is null and r.lastDay < :day order by r.id")
class Recertification {
    /** Of the operator's own people, who are of no unit. */
    static final String OPERATORS = "-";

    static final int DAYS = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recertification_seq")
    @SequenceGenerator(name = "recertification_seq", sequenceName = "recertification_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    private String unit;
    private String quarter;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private int suspended;

    protected Recertification() {}

    Recertification(String unit, Quarter quarter, LocalDate today, Instant now) {
        this.unit = unit;
        this.quarter = quarter.code();
        openedAt = now;
        lastDay = today.plusDays(DAYS);
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    void close(int count, Instant now) {
        suspended = count;
        closedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    String unit() {
        return unit;
    }

    String quarter() {
        return quarter;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
