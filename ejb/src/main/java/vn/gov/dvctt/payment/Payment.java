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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentRow;
import vn.gov.dvctt.payment.api.PaymentState;
import vn.gov.dvctt.payment.api.PaymentWord;
import vn.gov.dvctt.shared.Refusal;

/** One intent to pay a bill, and the money that came of it. Its state changes in {@link #moveTo} only. */
@Entity
@Table(name = "fee_payment")
@NamedQuery(name = "Payment.ofBill", query = "select p from Payment p where p.billId = :bill order by p.id")
@NamedQuery(name = "Payment.billOf", query = "select p.billId from Payment p where p.id = :id")
@NamedQuery(
        name = "Payment.toLook",
        query =
                "select p.id from Payment p where p.nextLookAt is not null and p.nextLookAt <= :now order by p.nextLookAt, p.id")
@NamedQuery(
        name = "Payment.hanging",
        query =
                "select p from Payment p where p.unit = :unit and p.state = :state and p.channel = :channel order by p.id")
@NamedQuery(
        name = "Payment.booked",
        query =
                "select p from Payment p where p.bookedOn >= :from and p.bookedOn <= :to and p.channel = :channel order by p.id")
@NamedQuery(
        name = "Payment.sums",
        query =
                "select p.channel, sum(p.received) from Payment p where p.unit = :unit and p.bookedOn >= :from and p.bookedOn <= :to group by p.channel")
class Payment {
    private static final String REFERENCE = "GD%010d";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_payment_seq")
    @SequenceGenerator(name = "fee_payment_seq", sequenceName = "fee_payment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "bill_id")
    private long billId;

    private String unit;

    @Enumerated(EnumType.STRING)
    private PaymentChannel channel;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    private long amount;
    private long received;
    private long refunded;

    @Column(name = "gateway_number")
    private String gatewayNumber;

    @Enumerated(EnumType.STRING)
    private PaymentWord word;

    private boolean surplus;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "next_look_at")
    private Instant nextLookAt;

    private int looks;

    protected Payment() {}

    Payment(Bill bill, PaymentChannel channel, long by, Instant now) {
        this.billId = bill.id();
        this.unit = bill.unit();
        this.channel = channel;
        this.state = PaymentState.STARTED;
        this.amount = bill.amount();
        this.startedAt = now;
        this.startedBy = by;
    }

    /** From now on the gateway is asked by itself, after these spans. */
    void lookAfter(List<Duration> spans) {
        nextLookAt = looks < spans.size() ? startedAt.plus(spans.get(looks)) : null;
    }

    void succeed(Success success, boolean needed) {
        moveTo(PaymentState.SUCCEEDED);
        paid(success);
        surplus = needed;
    }

    void mismatch(Success success) {
        moveTo(PaymentState.MISMATCHED);
        paid(success);
        surplus = true;
    }

    private void paid(Success success) {
        received = success.amount();
        gatewayNumber = success.number();
        word = success.word();
        bookedOn = success.bookOn();
        paidAt = success.paidAt();
        endedAt = success.at();
        nextLookAt = null;
    }

    /** The gateway says that no money came. Money that came before or comes later is not undone by it. */
    boolean fail(Instant now) {
        if (state != PaymentState.STARTED) {
            return false;
        }
        moveTo(PaymentState.FAILED);
        endedAt = now;
        nextLookAt = null;
        return true;
    }

    /** The gateway was asked and knows nothing of it, or nothing yet. After the last look it is given up. */
    void lookedInVain(List<Duration> spans, Instant now) {
        if (state != PaymentState.STARTED) {
            nextLookAt = null;
            return;
        }
        looks++;
        lookAfter(spans);
        if (nextLookAt == null) {
            moveTo(PaymentState.ABANDONED);
            endedAt = now;
        }
    }

    /** Sets money aside to go back. */
    void giveBack(long back) {
        if (back <= 0 || !isPaid() || refunded + back > received) {
            throw new Refusal("payment.refundAmount", received - refunded);
        }
        refunded += back;
    }

    /** What was set aside stays after all. */
    void keep(long back) {
        refunded -= back;
    }

    private void moveTo(PaymentState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("payment " + id + ": " + state + " cannot become " + next);
        }
        state = next;
    }

    long id() {
        return id;
    }

    long billId() {
        return billId;
    }

    /** By which gateway and bank know it. */
    String reference() {
        return REFERENCE.formatted(id);
    }

    /** The id in a reference; -1 where it is none. */
    static long idOf(String reference) {
        return reference != null && reference.matches("GD\\d{10}") ? Long.parseLong(reference.substring(2)) : -1;
    }

    String unit() {
        return unit;
    }

    PaymentChannel channel() {
        return channel;
    }

    PaymentState state() {
        return state;
    }

    boolean isPaid() {
        return state.isPaid();
    }

    boolean isSurplus() {
        return surplus;
    }

    long amount() {
        return amount;
    }

    long received() {
        return received;
    }

    long refunded() {
        return refunded;
    }

    String gatewayNumber() {
        return gatewayNumber == null ? "" : gatewayNumber;
    }

    Instant startedAt() {
        return startedAt;
    }

    PaymentRow row() {
        return new PaymentRow(
                id,
                billId,
                reference(),
                channel,
                state,
                amount,
                received,
                refunded,
                gatewayNumber(),
                word,
                surplus,
                startedAt,
                endedAt,
                bookedOn,
                nextLookAt,
                looks);
    }
}
