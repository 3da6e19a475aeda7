package vn.gov.dvctt.delivery;

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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.delivery.api.DeliveryState;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.Refusal;

/** A result on its way to its applicant. Its state changes in {@link #moveTo} only. */
@Entity
@Table(name = "delivery")
@NamedQuery(name = "Delivery.ofDossier", query = "select d from Delivery d where d.dossierId = :dossier")
@NamedQuery(
        name = "Delivery.toRemind",
        query = "select d.id from Delivery d where d.remindAt <= :now order by d.remindAt, d.id")
@NamedQuery(
        name = "Delivery.goTo",
        query = "update Delivery d set d.applicantId = :into, d.revision = d.revision + 1 where d.applicantId = :from")
class Delivery {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_REMINDERS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
    @SequenceGenerator(name = "delivery_seq", sequenceName = "delivery_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "submission_number")
    private String submissionNumber;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "applicant_id")
    private long applicantId;

    @Column(name = "applicant_name")
    private String applicantName;

    private String title;
    private String unit;

    @Column(name = "return_way")
    @Enumerated(EnumType.STRING)
    private ReturnWay way;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "visit_at")
    private Instant visitAt;

    @Column(name = "remind_at")
    private Instant remindAt;

    private int reminders;
    private int orders;

    protected Delivery() {}

    Delivery(DossierContent dossier, ReturnWay way, Instant now) {
        this.dossierId = dossier.id();
        this.submissionNumber = dossier.submissionNumber();
        this.dossierCode = dossier.code().value();
        this.applicantId = dossier.applicantId();
        this.applicantName = dossier.applicantName();
        this.title = dossier.procedureTitle();
        this.unit = dossier.unit();
        this.way = way;
        this.readyAt = now;
        this.state = way == ReturnWay.WINDOW ? DeliveryState.AT_WINDOW : DeliveryState.READY;
        waitFrom(now);
    }

    /** The post shall fetch it; the key of the order, another one each time. */
    String orderBy(Instant now) {
        moveTo(DeliveryState.ORDERED);
        way = ReturnWay.POST;
        visitAt = null;
        remindAt = null;
        readyAt = now;
        return "KQ-" + dossierCode + "-" + ++orders;
    }

    /** Whoever comes for it gets it. */
    void keepAtCounter(Instant now) {
        moveTo(DeliveryState.READY);
        way = ReturnWay.COUNTER;
        reminders = 0;
        readyAt = now;
        waitFrom(now);
    }

    /** The service did not take it. */
    void stays() {
        moveTo(DeliveryState.CAME_BACK);
    }

    void goes() {
        if (state != DeliveryState.ON_ITS_WAY) {
            moveTo(DeliveryState.ON_ITS_WAY);
        }
    }

    void cameBack() {
        moveTo(DeliveryState.CAME_BACK);
    }

    void returned(Instant now) {
        if (state != DeliveryState.RETURNED) {
            moveTo(DeliveryState.RETURNED);
            returnedAt = now;
            remindAt = null;
        }
    }

    void visitAt(Instant slot) {
        refuseUnlessAtCounter();
        visitAt = slot;
    }

    void refuseUnlessAtCounter() {
        if (way != ReturnWay.COUNTER || state != DeliveryState.READY) {
            throw new Refusal("delivery.notAtCounter");
        }
    }

    /** Somebody was reminded; after the third time it only stands in the list. */
    void reminded(Instant now) {
        reminders++;
        remindAt = reminders < MOST_REMINDERS ? now.plus(WEEK) : null;
    }

    private void waitFrom(Instant now) {
        var waits = state == DeliveryState.READY && (way == ReturnWay.COUNTER || way == ReturnWay.ONLINE);
        remindAt = waits ? now.plus(WEEK) : null;
    }

    private void moveTo(DeliveryState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("delivery.outOfStep");
        }
        state = next;
    }

    boolean remindsAt(Instant now) {
        return remindAt != null && !remindAt.isAfter(now);
    }

    long id() {
        return id;
    }

    long dossierId() {
        return dossierId;
    }

    String submissionNumber() {
        return submissionNumber;
    }

    String dossierCode() {
        return dossierCode;
    }

    long applicantId() {
        return applicantId;
    }

    String applicantName() {
        return applicantName;
    }

    String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    ReturnWay way() {
        return way;
    }

    DeliveryState state() {
        return state;
    }

    Instant readyAt() {
        return readyAt;
    }

    Optional<Instant> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }

    Optional<Instant> visitAt() {
        return Optional.ofNullable(visitAt);
    }
}
