package vn.gov.dvctt.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.delivery.api.TrackingCode;
import vn.gov.dvctt.delivery.api.TrackingLine;

/** What the service said once about a letter. */
@Entity
@Table(name = "postal_event")
class PostalEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "postal_event_seq")
    @SequenceGenerator(name = "postal_event_seq", sequenceName = "postal_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "order_id")
    private PostalOrder order;

    @Column(name = "event_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private TrackingCode code;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String place;

    protected PostalEvent() {}

    PostalEvent(PostalOrder order, String key, TrackingLine said) {
        this.order = order;
        this.key = key;
        this.code = said.code();
        this.happenedAt = said.at();
        this.place = said.place();
    }

    boolean isSame(String other) {
        return key.equals(other);
    }

    TrackingLine line() {
        return new TrackingLine(happenedAt, code, place);
    }
}
