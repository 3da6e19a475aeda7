package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A moment that brings something about for a dossier. Set and taken away with the ledger; that it rang is one update, which only one can win. */
@Entity
@Table(name = "clock_alarm")
@NamedQuery(
        name = "ClockAlarm.due",
        query =
                "select a.id from ClockAlarm a where a.state = vn.gov.dvctt.processing.AlarmState.PENDING and a.nextAt <= :now order by a.nextAt, a.id")
@NamedQuery(
        name = "ClockAlarm.pending",
        query =
                "select a.dossierId, a.kind, a.about from ClockAlarm a where a.id = :id and a.state = vn.gov.dvctt.processing.AlarmState.PENDING and a.nextAt <= :now")
@NamedQuery(
        name = "ClockAlarm.rang",
        query =
                "select a.kind, a.about from ClockAlarm a where a.dossierId = :dossierId and a.matter = :matter and a.state = vn.gov.dvctt.processing.AlarmState.DONE")
@NamedQuery(
        name = "ClockAlarm.claim",
        query =
                "update ClockAlarm a set a.state = vn.gov.dvctt.processing.AlarmState.DONE, a.rungAt = :now where a.id = :id and a.state = vn.gov.dvctt.processing.AlarmState.PENDING and a.nextAt <= :now")
@NamedQuery(
        name = "ClockAlarm.postpone",
        query =
                "update ClockAlarm a set a.nextAt = :nextAt, a.attempts = a.attempts + 1 where a.id = :id and a.state = vn.gov.dvctt.processing.AlarmState.PENDING")
@NamedQuery(
        name = "ClockAlarm.takeAway",
        query =
                "delete from ClockAlarm a where a.dossierId = :dossierId and a.matter = :matter and a.state = vn.gov.dvctt.processing.AlarmState.PENDING")
class ClockAlarm {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_alarm_seq")
    @SequenceGenerator(name = "clock_alarm_seq", sequenceName = "clock_alarm_seq", allocationSize = 50)
    private Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    @Enumerated(EnumType.STRING)
    private AlarmMatter matter;

    @Enumerated(EnumType.STRING)
    private AlarmKind kind;

    private Instant about;

    @Column(name = "rings_at")
    private Instant ringsAt;

    @Column(name = "next_at")
    private Instant nextAt;

    @Enumerated(EnumType.STRING)
    private AlarmState state;

    private int attempts;

    @Column(name = "rung_at")
    private Instant rungAt;

    protected ClockAlarm() {}

    ClockAlarm(long dossierId, AlarmPlan.Planned planned) {
        this.dossierId = dossierId;
        this.matter = planned.kind().matter();
        this.kind = planned.kind();
        this.about = planned.about();
        this.ringsAt = planned.ringsAt();
        this.nextAt = planned.ringsAt();
        this.state = AlarmState.PENDING;
    }
}
