package vn.gov.dvctt.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.routing.api.DeadReason;
import vn.gov.dvctt.routing.api.ExchangeRow;
import vn.gov.dvctt.routing.api.ExchangeState;
import vn.gov.dvctt.routing.message.MessageType;
import vn.gov.dvctt.routing.message.Wire;
import vn.gov.dvctt.routing.message.WireMessage;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.SealedColumn;

/** One message between the portal and a specialised system, kept for ever as it came or went; what it says lies sealed, for it repeats declarations. */
@Entity
@NamedQuery(
        name = "Exchange.byMessage",
        query = "select e from Exchange e where e.direction = :direction and e.system = :system and "
                + "e.messageId = :messageId")
@NamedQuery(
        name = "Exchange.pending",
        query = "select new vn.gov.dvctt.routing.Outgoing(e.id, e.messageId, e.replays, e.messageType, "
                + "e.dossierCode, e.correlation, e.body, e.mended) from Exchange e where e.state = :state and "
                + "e.system = :system order by e.id")
@NamedQuery(
        name = "Exchange.sent",
        query = "update Exchange e set e.state = :sent, e.settledAt = :now, e.version = e.version + 1 where "
                + "e.id in :ids and e.state = :pending")
@NamedQuery(
        name = "Exchange.ofDossier",
        query = "select e from Exchange e where e.dossierCode = :code and e.id > :after order by e.id")
@NamedQuery(
        name = "Exchange.inState",
        query = "select e from Exchange e where e.state = :state and e.id < :before order by e.id desc")
@NamedQuery(
        name = "Exchange.inStateOf",
        query = "select e from Exchange e where e.state = :state and e.system = :system and e.id < :before "
                + "order by e.id desc")
@NamedQuery(
        name = "Exchange.latestOf",
        query = "select e from Exchange e where e.system = :system and e.id < :before order by e.id desc")
@NamedQuery(name = "Exchange.latest", query = "select e from Exchange e where e.id < :before order by e.id desc")
@NamedQuery(
        name = "Exchange.counted",
        query = "select e.id from Exchange e where e.state = :state and e.system = :system order by e.id")
@NamedQuery(
        name = "Exchange.oldest",
        query = "select e.createdAt from Exchange e where e.state = :state and e.system = :system order by e.id")
@NamedQuery(
        name = "Exchange.newest",
        query = "select e.settledAt from Exchange e where e.state = :state and e.system = :system and "
                + "e.settledAt is not null order by e.id desc")
class Exchange {
    private static final int LONGEST_DETAIL = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exchange_seq")
    @SequenceGenerator(name = "exchange_seq", sequenceName = "exchange_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "system_code")
    private String system;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "message_type")
    private String messageType;

    @Column(name = "dossier_code")
    private String dossierCode;

    private String correlation;

    @Enumerated(EnumType.STRING)
    private ExchangeState state;

    @Enumerated(EnumType.STRING)
    private DeadReason reason;

    private String detail;

    @Lob
    @Convert(converter = SealedColumn.class)
    private String body;

    @Lob
    @Convert(converter = SealedColumn.class)
    private String mended;

    @Column(name = "mended_by")
    private String mendedBy;

    @Column(name = "mended_at")
    private Instant mendedAt;

    private int repeats;
    private int replays;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Version
    @Column(name = "row_version")
    private int version;

    protected Exchange() {}

    private Exchange(Direction direction, String system, String messageId, Instant now) {
        this.direction = direction;
        this.system = system;
        this.messageId = messageId;
        this.createdAt = now;
    }

    /** To be sent after this transaction. */
    static Exchange outgoing(String system, WireMessage message, Instant now) {
        var exchange = new Exchange(Direction.OUT, system, UUID.randomUUID().toString(), now);
        exchange.messageType = MessageType.of(message).wireName();
        exchange.dossierCode = message.dossierCode();
        exchange.body = Wire.write(message);
        exchange.state = ExchangeState.PENDING;
        return exchange;
    }

    /** From a system, understood and acted upon. */
    static Exchange incoming(Arrival arrival, String dossierCode, ProgressOutcome outcome, Instant now) {
        var exchange = new Exchange(Direction.IN, arrival.system(), arrival.messageId(), now);
        exchange.keep(arrival);
        exchange.settle(dossierCode, outcome, now);
        return exchange;
    }

    /** From a system, and not to be understood. */
    static Exchange dead(Arrival arrival, NotUnderstood why, Instant now) {
        var exchange = new Exchange(Direction.IN, arrival.system(), arrival.messageId(), now);
        exchange.keep(arrival);
        exchange.dossierCode = why.dossierCode();
        exchange.die(why);
        return exchange;
    }

    private void keep(Arrival arrival) {
        messageType = arrival.messageType();
        correlation = arrival.correlation();
        body = arrival.body();
    }

    private void settle(String code, ProgressOutcome outcome, Instant now) {
        dossierCode = code;
        state = outcome == ProgressOutcome.OUT_OF_STEP ? ExchangeState.OUT_OF_STEP : ExchangeState.RECORDED;
        settledAt = now;
    }

    private void die(NotUnderstood why) {
        state = ExchangeState.DEAD;
        reason = why.reason();
        detail = why.detail() == null || why.detail().length() <= LONGEST_DETAIL
                ? why.detail()
                : why.detail().substring(0, LONGEST_DETAIL);
    }

    /** The same message came again. */
    void repeat() {
        repeats++;
    }

    /** The system says that it has this message. */
    void acknowledge(Instant now) {
        if (state == ExchangeState.PENDING || state == ExchangeState.SENT) {
            state = ExchangeState.ACKNOWLEDGED;
            settledAt = now;
        }
    }

    /** The broker gave this message up after its attempts. */
    void undeliverable(String queue) {
        if (state == ExchangeState.SENT || state == ExchangeState.PENDING) {
            die(new NotUnderstood(DeadReason.UNDELIVERABLE, queue));
        }
    }

    /** The operator's version beside the original. */
    void mend(String type, String text, String by, Instant now) {
        mustBeDead();
        messageType = type;
        mended = text;
        mendedBy = by;
        mendedAt = now;
    }

    /** Dead letter to a system: into the outbox again. */
    void sendAgain() {
        mustBeDead();
        replays++;
        state = ExchangeState.PENDING;
    }

    /** Dead letter from a system: done now. */
    void replayed(String code, ProgressOutcome outcome, Instant now) {
        mustBeDead();
        replays++;
        settle(code, outcome, now);
    }

    void setAside(String why, String by, Instant now) {
        mustBeDead();
        state = ExchangeState.SET_ASIDE;
        detail = why;
        mendedBy = by;
        mendedAt = now;
    }

    private void mustBeDead() {
        if (state != ExchangeState.DEAD) {
            throw new Refusal("routing.notDead", messageId);
        }
    }

    boolean isResultOf(String code) {
        return MessageType.RESULT_RETURNED.wireName().equals(messageType) && code.equals(dossierCode);
    }

    boolean isOutgoing() {
        return direction == Direction.OUT;
    }

    /** As it is to be read now: the operator's version where there is one. */
    Arrival arrival() {
        return new Arrival(system, messageId, messageType, correlation, bodyInForce(), null);
    }

    String bodyInForce() {
        return mended == null ? body : mended;
    }

    ExchangeRow row() {
        return new ExchangeRow(
                id,
                isOutgoing(),
                system,
                messageId,
                messageType,
                dossierCode,
                state,
                reason,
                detail,
                repeats,
                createdAt,
                settledAt);
    }

    String correlation() {
        return correlation;
    }

    String body() {
        return body;
    }

    String mended() {
        return mended;
    }

    String mendedBy() {
        return mendedBy;
    }

    Instant mendedAt() {
        return mendedAt;
    }
}
