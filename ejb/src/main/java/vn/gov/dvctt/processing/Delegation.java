package vn.gov.dvctt.processing;

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
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.processing.api.DelegationRow;

/** An official is away, and a colleague stands in. */
@Entity
@Table(name = "delegation")
@NamedQuery(
        name = "Delegation.today",
        query = "select d from Delegation d where d.substituteId = :substitute and d.lastDay >= :day"
                + " and d.firstDay <= :day and d.endedAt is null")
@NamedQuery(
        name = "Delegation.ofUnit",
        query = "select d from Delegation d where d.unit = :unit and d.lastDay >= :day and d.endedAt is null"
                + " order by d.firstDay, d.id")
@NamedQuery(
        name = "Delegation.concerning",
        query =
                "select d from Delegation d where (d.personId = :person or d.substituteId = :person) and d.lastDay >= :day"
                        + " and d.endedAt is null order by d.id")
class Delegation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation_seq")
    @SequenceGenerator(name = "delegation_seq", sequenceName = "delegation_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    private String unit;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "substitute_id")
    private long substituteId;

    @Column(name = "substitute_name")
    private String substituteName;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Delegation() {}

    Delegation(Person person, Person substitute, LocalDate firstDay, LocalDate lastDay, String reason, Instant at) {
        this.unit = person.unit();
        this.personId = person.id();
        this.personName = person.name();
        this.substituteId = substitute.id();
        this.substituteName = substitute.name();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
        this.recordedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isOf(Person person) {
        return personId == person.id();
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !firstDay.isAfter(to) && !lastDay.isBefore(from);
    }

    long personId() {
        return personId;
    }

    String substituteName() {
        return substituteName;
    }

    String personName() {
        return personName;
    }

    DelegationRow row(Person caller) {
        return new DelegationRow(
                id, personName, substituteName, firstDay, lastDay, reason, isOf(caller), endedAt != null);
    }
}
