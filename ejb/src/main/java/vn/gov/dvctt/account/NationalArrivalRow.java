package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import vn.gov.dvctt.shared.SealedColumn;

/** Somebody came back from the provider: good for signing in or linking, once, for ten minutes. Only the hash of its token is kept. */
@Entity
@Table(name = "national_arrival")
@NamedQuery(
        name = "NationalArrivalRow.open",
        query = "select a from NationalArrivalRow a where a.hash = :hash and a.usedAt is null and a.arrivedAt > :since")
@NamedQuery(
        name = "NationalArrivalRow.use",
        query = "update NationalArrivalRow a set a.usedAt = :now where a.id = :id and a.usedAt is null")
@NamedQuery(name = "NationalArrivalRow.tidy", query = "delete from NationalArrivalRow a where a.arrivedAt < :before")
class NationalArrivalRow {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "national_arrival_seq")
    @SequenceGenerator(name = "national_arrival_seq", sequenceName = "national_arrival_seq", allocationSize = 50)
    private long id;

    private String hash;
    private String issuer;
    private String subject;
    private String name;

    @Column(name = "identity_sealed")
    @Convert(converter = SealedColumn.class)
    private String identity;

    @Column(name = "birth_sealed")
    @Convert(converter = SealedColumn.class)
    private String birthDate;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected NationalArrivalRow() {}

    NationalArrivalRow(NationalPerson person, Secret token, Instant now) {
        hash = token.hash();
        issuer = person.issuer();
        subject = person.subject();
        name = person.name();
        identity = person.identity();
        birthDate = person.birthDate().isEmpty() ? null : person.birthDate();
        arrivedAt = now;
    }

    long id() {
        return id;
    }

    NationalPerson person() {
        return new NationalPerson(issuer, subject, name, identity, birthDate == null ? "" : birthDate);
    }
}
