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
import vn.gov.dvctt.processing.api.PauseGround;

/** One line of a dossier's clock ledger; written once, never changed. */
@Entity
@Table(name = "clock_event")
@NamedQuery(
        name = "ClockEvent.ofDossier",
        query = "select e from ClockEvent e where e.dossierId = :dossierId order by e.ordinal")
@NamedQuery(
        name = "ClockEvent.ofDossiers",
        query = "select e from ClockEvent e where e.dossierId in :ids order by e.dossierId, e.ordinal")
class ClockEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_event_seq")
    @SequenceGenerator(name = "clock_event_seq", sequenceName = "clock_event_seq", allocationSize = 50)
    private Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ClockEventKind kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private PauseGround ground;

    private String reason;
    private Term term;

    @Column(name = "due_before")
    private Instant dueBefore;

    @Column(name = "due_after")
    private Instant dueAfter;

    @Column(name = "acted_by")
    private String actedBy;

    protected ClockEvent() {}

    private ClockEvent(long dossierId, int ordinal, ClockEventKind kind, Instant at, String by) {
        this.dossierId = dossierId;
        this.ordinal = ordinal;
        this.kind = kind;
        this.happenedAt = at;
        this.actedBy = by;
    }

    static ClockEvent started(long dossierId, Term term, Instant at, String by) {
        var event = new ClockEvent(dossierId, 1, ClockEventKind.STARTED, at, by);
        event.term = term;
        return event;
    }

    ClockEvent thenPaused(PauseGround ground, String reason, Instant at, String by) {
        var event = next(ClockEventKind.PAUSED, at, by);
        event.ground = ground;
        event.reason = reason;
        return event;
    }

    ClockEvent thenResumed(PauseGround ground, Instant at, String by) {
        var event = next(ClockEventKind.RESUMED, at, by);
        event.ground = ground;
        return event;
    }

    ClockEvent thenRestarted(Term term, Instant at, String by) {
        var event = next(ClockEventKind.RESTARTED, at, by);
        event.term = term;
        return event;
    }

    ClockEvent thenExtended(Instant dueBefore, Instant dueAfter, String reason, Instant at, String by) {
        var event = next(ClockEventKind.EXTENDED, at, by);
        event.dueBefore = dueBefore;
        event.dueAfter = dueAfter;
        event.reason = reason;
        return event;
    }

    ClockEvent thenRescheduled(Instant dueBefore, Instant dueAfter, Instant at, String by) {
        var event = next(ClockEventKind.RESCHEDULED, at, by);
        event.dueBefore = dueBefore;
        event.dueAfter = dueAfter;
        return event;
    }

    ClockEvent thenStopped(String reason, Instant at, String by) {
        var event = next(ClockEventKind.STOPPED, at, by);
        event.reason = reason;
        return event;
    }

    long dossierId() {
        return dossierId;
    }

    ClockEventKind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    PauseGround ground() {
        return ground;
    }

    Term term() {
        return term;
    }

    /** In words; null where there is nothing to say. */
    String reason() {
        return reason;
    }

    /** An account id as text, or a unit. */
    String actedBy() {
        return actedBy;
    }

    Instant dueBefore() {
        return dueBefore;
    }

    Instant dueAfter() {
        return dueAfter;
    }

    /** A line cannot happen before the one above it: the clock would run backwards. */
    private ClockEvent next(ClockEventKind kind, Instant at, String by) {
        if (this.kind == ClockEventKind.STOPPED || at.isBefore(happenedAt)) {
            throw new IllegalStateException(
                    "clock of dossier " + dossierId + " cannot be " + kind + " after " + this.kind);
        }
        return new ClockEvent(dossierId, ordinal + 1, kind, at, by);
    }
}
