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
import java.util.Optional;
import vn.gov.dvctt.payment.api.BillRow;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.RaiseBill;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Refusal;

/** Something to be paid. Its state changes in {@link #moveTo} only, and money reaches it through {@link #take} only. */
@Entity
@Table(name = "fee_bill")
@NamedQuery(name = "Bill.of", query = "select b from Bill b where b.reference = :reference order by b.id")
@NamedQuery(
        name = "Bill.mine",
        query = "select b from Bill b where b.payerId = :payer and b.id < :before order by b.id desc")
@NamedQuery(
        name = "Bill.ofPayer",
        query = "select b from Bill b where b.payerId = :payer and b.reference = :reference order by b.id")
@NamedQuery(
        name = "Bill.ofUnit",
        query = "select b from Bill b where b.unit = :unit and b.id < :before order by b.id desc")
@NamedQuery(
        name = "Bill.ofState",
        query = "select b from Bill b where b.unit = :unit and b.state = :state and b.id < :before order by b.id desc")
@NamedQuery(
        name = "Bill.named",
        query =
                "select b from Bill b where b.unit = :unit and b.payerFolded like :name and b.id < :before order by b.id desc")
@NamedQuery(
        name = "Bill.owed",
        query = "select count(b) from Bill b where b.reference = :reference and b.state = :state")
@NamedQuery(name = "Bill.goesTo", query = "update Bill b set b.payerId = :to where b.payerId = :payer")
class Bill {
    private static final String CODE = "DVC%09d";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_bill_seq")
    @SequenceGenerator(name = "fee_bill_seq", sequenceName = "fee_bill_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    private String reference;
    private String unit;

    @Column(name = "payer_id")
    private long payerId;

    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "payer_folded")
    private String payerFolded;

    private String title;

    @Column(name = "fee_kind")
    private String feeKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_kind")
    private DocumentKind document;

    private long amount;

    @Column(name = "full_amount")
    private long fullAmount;

    @Column(name = "round_no")
    private int round;

    private String basis;
    private String ground;

    @Enumerated(EnumType.STRING)
    private BillState state;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "closed_words")
    private String closedWords;

    protected Bill() {}

    Bill(RaiseBill asked) {
        this(asked, 1);
    }

    /** @param round counts the bills of one reference and kind */
    Bill(RaiseBill asked, int round) {
        if (asked.amount() <= 0 || asked.full() < asked.amount()) {
            throw new IllegalArgumentException("a bill of " + asked.amount() + " of " + asked.full());
        }
        reference = asked.reference();
        unit = asked.unit();
        payerId = asked.payerId();
        payerName = asked.payerName();
        payerFolded = Folded.of(asked.payerName());
        title = asked.title();
        feeKind = asked.feeKind();
        document = asked.document();
        amount = asked.amount();
        fullAmount = asked.full();
        this.round = round;
        basis = asked.basis();
        ground = asked.ground().isEmpty() ? null : asked.ground();
        state = BillState.OPEN;
        raisedAt = asked.at();
        dueAt = asked.dueAt();
    }

    Payment begin(PaymentChannel channel, long by, Instant now) {
        if (state != BillState.OPEN) {
            throw new Refusal("payment.notOpen");
        }
        return new Payment(this, channel, by, now);
    }

    /** A payment that a statement tells of, whatever state the bill is in: the money is there. */
    Payment arrived(PaymentChannel channel, long by, Instant now) {
        return new Payment(this, channel, by, now);
    }

    /** Hears that money came for one of its payments. The one way in which a bill is settled. */
    Effect take(Payment payment, Success success) {
        if (payment.isPaid()) {
            return Effect.AGAIN;
        }
        if (success.amount() != payment.amount()) {
            payment.mismatch(success);
            return Effect.MISMATCHED;
        }
        var open = state == BillState.OPEN;
        payment.succeed(success, !open);
        if (!open) {
            return Effect.SURPLUS;
        }
        moveTo(BillState.SETTLED);
        settledAt = success.at();
        settledBy = payment.id();
        return Effect.SETTLED;
    }

    void cancel(String reason) {
        moveTo(BillState.CANCELLED);
        closedWords = reason;
    }

    /** All that settled it went back. */
    void returned(String reason) {
        moveTo(BillState.REFUNDED);
        closedWords = reason;
    }

    private void moveTo(BillState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("payment.notOpen");
        }
        state = next;
    }

    long id() {
        return id;
    }

    /** What people write into a transfer, and clerks on slips. */
    String code() {
        return code(id);
    }

    static String code(long id) {
        return CODE.formatted(id);
    }

    String reference() {
        return reference;
    }

    String unit() {
        return unit;
    }

    long payerId() {
        return payerId;
    }

    String payerName() {
        return payerName;
    }

    String title() {
        return title;
    }

    String feeKind() {
        return feeKind;
    }

    DocumentKind document() {
        return document;
    }

    long amount() {
        return amount;
    }

    long fullAmount() {
        return fullAmount;
    }

    String basis() {
        return basis;
    }

    String ground() {
        return ground == null ? "" : ground;
    }

    BillState state() {
        return state;
    }

    boolean isOpen() {
        return state == BillState.OPEN;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant settledAt() {
        return settledAt;
    }

    Optional<Long> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    String closedWords() {
        return closedWords == null ? "" : closedWords;
    }

    BillRow row() {
        return new BillRow(id, code(), reference, payerName, title, amount, state, raisedAt, dueAt);
    }
}
