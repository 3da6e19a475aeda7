package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A dossier went, or was to go, from one official's hands to another's. */
@Entity
@Table(name = "hand_over")
@NamedQuery(name = "HandOver.of", query = "select h from HandOver h where h.dossierId = :dossierId order by h.id")
class HandOver {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hand_over_seq")
    @SequenceGenerator(name = "hand_over_seq", sequenceName = "hand_over_seq", allocationSize = 50)
    private Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "task_id")
    private long taskId;

    private String unit;

    @Column(name = "giver_name")
    private String giver;

    @Column(name = "receiver_name")
    private String receiver;

    private String note;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private Boolean accepted;

    protected HandOver() {}

    HandOver(Task task, String giver, String receiver, String note, Instant at) {
        this.dossierId = task.dossierId();
        this.taskId = task.id();
        this.unit = task.unit();
        this.giver = giver;
        this.receiver = receiver;
        this.note = note;
        this.handedAt = at;
    }

    /** By the head of the unit: nobody is asked whether they want it. */
    static HandOver assigned(Task task, String head, String receiver, Instant at) {
        var handOver = new HandOver(task, task.assigneeName() == null ? head : task.assigneeName(), receiver, null, at);
        handOver.answer(true, null, at);
        return handOver;
    }

    void answer(boolean yes, String why, Instant at) {
        accepted = yes;
        answeredAt = at;
        note = why == null || why.isBlank() ? note : why;
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    long taskId() {
        return taskId;
    }

    String unit() {
        return unit;
    }

    String giver() {
        return giver;
    }

    String receiver() {
        return receiver;
    }

    /** Empty where nothing was said. */
    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Instant handedAt() {
        return handedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
