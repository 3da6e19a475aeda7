package vn.gov.dvctt.payment;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.RefundReason;
import vn.gov.dvctt.payment.api.RefundRow;
import vn.gov.dvctt.payment.api.RefundState;
import vn.gov.dvctt.shared.Refusal;

/** Money on its way back: one person asks, another confirms. Its state changes in {@link #moveTo} only. */
@Entity
@Table(name = "fee_refund")
@NamedQuery(name = "Refund.ofBill", query = "select r from Refund r where r.billId = :bill order by r.id")
@NamedQuery(
        name = "Refund.ofUnit",
        query = "select r from Refund r where r.unit = :unit and r.id < :before order by r.id desc")
@NamedQuery(
        name = "Refund.toSend",
        query = "select r.id from Refund r where r.state = :state and r.channel = :channel order by r.id")
@NamedQuery(
        name = "Refund.sum",
        query =
                "select sum(r.amount) from Refund r where r.unit = :unit and r.bookedOn >= :from and r.bookedOn <= :to and r.state = :state")
class Refund {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_refund_seq")
    @SequenceGenerator(name = "fee_refund_seq", sequenceName = "fee_refund_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "payment_id")
    private long paymentId;

    @Column(name = "bill_id")
    private long billId;

    private String unit;

    @Enumerated(EnumType.STRING)
    private PaymentChannel channel;

    private long amount;

    @Enumerated(EnumType.STRING)
    private RefundReason reason;

    private String words;

    @Enumerated(EnumType.STRING)
    private RefundState state;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "asked_by")
    private Long askedBy;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    private String answer;

    protected Refund() {}

    private Refund(Payment payment, long amount, RefundReason reason, Instant now) {
        payment.giveBack(amount);
        this.paymentId = payment.id();
        this.billId = payment.billId();
        this.unit = payment.unit();
        this.channel = payment.channel();
        this.amount = amount;
        this.reason = reason;
        this.foundAt = now;
        this.state = RefundState.FOUND;
    }

    /** All of a payment that settled nothing. */
    static Refund found(Payment payment, RefundReason reason, Instant now) {
        return found(payment, payment.received(), reason, now);
    }

    /** A part. */
    static Refund found(Payment payment, long amount, RefundReason reason, Instant now) {
        return new Refund(payment, amount, reason, now);
    }

    static Refund asked(Payment payment, long amount, String words, long by, Instant now) {
        var refund = new Refund(payment, amount, RefundReason.GRANTED, now);
        refund.ask(words, by);
        return refund;
    }

    void ask(String why, long by) {
        moveTo(RefundState.ASKED);
        words = why;
        askedBy = by;
    }

    /** Four eyes: never by whoever asked. */
    void confirm(long by, Instant now) {
        refuseAsker(by);
        moveTo(RefundState.CONFIRMED);
        confirmedBy = by;
        confirmedAt = now;
    }

    void refuse(Payment payment, String why, long by, Instant now) {
        refuseAsker(by);
        moveTo(RefundState.REFUSED);
        payment.keep(amount);
        confirmedBy = by;
        doneAt = now;
        answer = why;
    }

    private void refuseAsker(long by) {
        if (askedBy != null && askedBy == by) {
            throw new Refusal("payment.fourEyes");
        }
    }

    void done(String said, LocalDate bookOn, Instant now) {
        moveTo(RefundState.DONE);
        answer = said;
        bookedOn = bookOn;
        doneAt = now;
    }

    void failed(Payment payment, String said, Instant now) {
        moveTo(RefundState.FAILED);
        payment.keep(amount);
        answer = said;
        doneAt = now;
    }

    private void moveTo(RefundState next) {
        if (state == null || !state.mayBecome(next)) {
            throw new Refusal("payment.refundState");
        }
        state = next;
    }

    long id() {
        return id;
    }

    long paymentId() {
        return paymentId;
    }

    long billId() {
        return billId;
    }

    String unit() {
        return unit;
    }

    long amount() {
        return amount;
    }

    String words() {
        return words == null ? "" : words;
    }

    RefundReason reason() {
        return reason;
    }

    RefundState state() {
        return state;
    }

    PaymentChannel channel() {
        return channel;
    }

    Stream<Long> people() {
        return Stream.of(askedBy, confirmedBy).filter(java.util.Objects::nonNull);
    }

    RefundRow row(String payerName, Map<Long, String> names) {
        return new RefundRow(
                id,
                billId,
                Bill.code(billId),
                "GD%010d".formatted(paymentId),
                channel,
                payerName,
                amount,
                reason,
                words(),
                state,
                foundAt,
                askedBy == null ? "" : names.getOrDefault(askedBy, ""),
                confirmedBy == null ? "" : names.getOrDefault(confirmedBy, ""),
                doneAt,
                answer == null ? "" : answer);
    }
}
