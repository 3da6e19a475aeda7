package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A clock that runs or stands still: what its ledger comes to by one edition of the calendar. */
@Entity
@Table(name = "running_clock")
@NamedQuery(name = "RunningClock.oldest", query = "select min(c.edition) from RunningClock c")
@NamedQuery(name = "RunningClock.bounds", query = "select min(c.dossierId), max(c.dossierId) from RunningClock c")
@NamedQuery(
        name = "RunningClock.behind",
        query =
                "select c.dossierId from RunningClock c where c.dossierId > :after and c.edition < :edition order by c.dossierId")
@NamedQuery(
        name = "RunningClock.touched",
        query =
                "select c from RunningClock c where c.dueAt >= :dueAt and (c.dueAt > :dueAt or c.dossierId > :dossierId) and c.startedAt < :before order by c.dueAt, c.dossierId")
class RunningClock {
    @Id
    @Column(name = "dossier_id")
    private long dossierId;

    @Version
    private int revision;

    private long edition;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "legal_due_at")
    private Instant legalDueAt;

    @Column(name = "due_at")
    private Instant dueAt;

    protected RunningClock() {}

    RunningClock(long dossierId) {
        this.dossierId = dossierId;
    }

    void counted(ClockLedger ledger, PublishedCalendar calendar) {
        edition = calendar.edition();
        startedAt = ledger.startedAt();
        legalDueAt = calendar.clock().due(ledger).map(due -> due.dueAt()).orElse(null);
        dueAt = calendar.clock().appointment(ledger).orElse(null);
    }

    long dossierId() {
        return dossierId;
    }

    boolean isBehind(long published) {
        return edition < published;
    }

    /** When the result is promised; empty while the clock stands still. */
    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** When the term ends by law, whatever was promised since; empty while the clock stands still. */
    Optional<Instant> legalDueAt() {
        return Optional.ofNullable(legalDueAt);
    }
}
