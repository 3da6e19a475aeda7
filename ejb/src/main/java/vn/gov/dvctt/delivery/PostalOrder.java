package vn.gov.dvctt.delivery;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.delivery.api.ParcelState;
import vn.gov.dvctt.delivery.api.ParcelView;
import vn.gov.dvctt.delivery.api.TrackingLine;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.SealedColumn;

/** One letter: asked for, ordered under a key that stays the same, followed. Its state changes in {@link #moveTo} only. */
@Entity
@Table(name = "postal_order")
@NamedQuery(name = "PostalOrder.ofKey", query = "select o from PostalOrder o where o.key = :key")
@NamedQuery(
        name = "PostalOrder.ofDelivery",
        query = "select o from PostalOrder o where o.deliveryId = :delivery order by o.id desc")
@NamedQuery(
        name = "PostalOrder.due",
        query = "select o.id from PostalOrder o where o.nextAt <= :now order by o.nextAt, o.id")
class PostalOrder {
    private static final Duration SHORTEST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration LOOK = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 8;
    private static final int LONGEST_PLACE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "postal_order_seq")
    @SequenceGenerator(name = "postal_order_seq", sequenceName = "postal_order_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "delivery_id")
    private long deliveryId;

    @Column(name = "order_key")
    private String key;

    @Column(name = "send_to")
    @Convert(converter = SealedColumn.class)
    private String sendTo;

    @Enumerated(EnumType.STRING)
    private ParcelState state;

    private String tracking;
    private long fee;
    private int attempts;

    @Column(name = "next_at")
    private Instant nextAt;

    private String trouble;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("happenedAt, id")
    private List<PostalEvent> events = new ArrayList<>();

    protected PostalOrder() {}

    PostalOrder(Delivery delivery, String key, ReturnTo to, Instant now) {
        this.deliveryId = delivery.id();
        this.key = key;
        this.sendTo = String.join("\n", to.recipient(), to.phone(), to.address());
        this.state = ParcelState.PENDING;
        this.askedAt = now;
        this.nextAt = now;
    }

    /** The service took the order, or took it before. */
    void ordered(String number, long charge, Instant now) {
        if (state == ParcelState.PENDING) {
            moveTo(ParcelState.ORDERED);
            tracking = number;
            fee = charge;
            trouble = null;
            attempts = 0;
            nextAt = now.plus(LOOK);
        }
    }

    /** Not now; the longer it lasts the seldomer it is tried. */
    void postpone(String why, Instant now) {
        attempts++;
        trouble = state == ParcelState.PENDING ? why : trouble;
        var wait = SHORTEST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        nextAt = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    void refused(Instant now) {
        moveTo(ParcelState.REFUSED);
        trouble = "refused";
        settle(now);
    }

    /** It was asked, and nothing new was said. */
    void looked(Instant now) {
        if (state.isUnderWay()) {
            attempts = 0;
            nextAt = now.plus(LOOK);
        }
    }

    /** False where this was heard before. What comes after the end of the letter is kept, and changes nothing. */
    boolean hear(String eventKey, TrackingLine said, Instant now) {
        if (events.stream().anyMatch(known -> known.isSame(eventKey))) {
            return false;
        }
        events.add(new PostalEvent(this, eventKey, shortened(said)));
        var next =
                switch (said.code()) {
                    case DELIVERED -> ParcelState.DELIVERED;
                    case RETURNED -> ParcelState.CAME_BACK;
                    default -> ParcelState.MOVING;
                };
        if (state.mayBecome(next)) {
            moveTo(next);
            if (!next.isUnderWay()) {
                settle(now);
            }
        }
        return true;
    }

    private static TrackingLine shortened(TrackingLine said) {
        var place = said.place();
        return place.length() <= LONGEST_PLACE
                ? said
                : new TrackingLine(said.at(), said.code(), place.substring(0, LONGEST_PLACE));
    }

    private void settle(Instant now) {
        settledAt = now;
        nextAt = null;
    }

    private void moveTo(ParcelState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(key + " from " + state + " to " + next);
        }
        state = next;
    }

    ReturnTo to() {
        var lines = sendTo.split("\n", 3);
        return new ReturnTo(ReturnWay.POST, lines[0], lines[1], lines[2]);
    }

    ParcelView view() {
        var lines = new ArrayList<TrackingLine>();
        events.forEach(event -> lines.add(0, event.line()));
        return new ParcelView(
                key, to(), state, tracking().orElse(""), fee, askedAt, trouble == null ? "" : trouble, lines);
    }

    ParcelState state() {
        return state;
    }

    long id() {
        return id;
    }

    long deliveryId() {
        return deliveryId;
    }

    String key() {
        return key;
    }

    Optional<String> tracking() {
        return Optional.ofNullable(tracking);
    }

    long fee() {
        return fee;
    }
}
