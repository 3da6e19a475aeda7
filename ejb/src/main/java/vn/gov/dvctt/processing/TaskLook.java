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
import java.util.Optional;
import vn.gov.dvctt.processing.api.TaskChange;

/** An official opened a dossier; and what happened to it since, if anything did. */
@Entity
@Table(name = "task_look")
@NamedQuery(
        name = "TaskLook.of",
        query = "select l from TaskLook l where l.officialId = :official and l.dossierId = :dossier")
@NamedQuery(
        name = "TaskLook.marked",
        query =
                "select l.dossierId, l.happened from TaskLook l where l.officialId = :official and l.dossierId in :dossiers"
                        + " and l.changedAt is not null")
// the official is no order, but a database reads along the index only where the order names its columns from the first
// one on
@NamedQuery(
        name = "TaskLook.latest",
        query = "select l.changedAt, l.dossierId from TaskLook l where l.officialId = :official and l.changedAt <= :at"
                + " and (l.changedAt < :at or l.dossierId < :dossier)"
                + " order by l.officialId, l.changedAt desc, l.dossierId desc")
@NamedQuery(
        name = "TaskLook.happened",
        query = "update TaskLook l set l.changedAt = :at, l.happened = :what"
                + " where l.dossierId = :dossier and l.officialId <> :by")
@NamedQuery(
        name = "TaskLook.told",
        query = "update TaskLook l set l.changedAt = :at, l.happened = :what"
                + " where l.dossierId = :dossier and l.officialId = :official")
@NamedQuery(
        name = "TaskLook.seen",
        query = "update TaskLook l set l.changedAt = null, l.happened = null, l.lookedAt = :at"
                + " where l.dossierId = :dossier and l.officialId = :official")
class TaskLook {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task_look_seq")
    @SequenceGenerator(name = "task_look_seq", sequenceName = "task_look_seq", allocationSize = 50)
    private Long id;

    @Column(name = "official_id")
    private long officialId;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private TaskChange happened;

    protected TaskLook() {}

    TaskLook(long officialId, long dossierId, Instant at) {
        this.officialId = officialId;
        this.dossierId = dossierId;
        this.lookedAt = at;
    }

    /** Somebody who never opened it is told of it. */
    TaskLook told(TaskChange what, Instant at) {
        changedAt = at;
        happened = what;
        return this;
    }

    /** Empty while nothing happened. */
    Optional<TaskChange> happened() {
        return Optional.ofNullable(happened);
    }
}
