package vn.gov.dvctt.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** One of the places that a counter has at a time. Its key keeps two people, who book at the same instant, from getting the same one. */
@Entity
@Table(name = "visit_seat")
@NamedQuery(
        name = "VisitSeat.takenAt",
        query =
                "select s from VisitSeat s where s.unit = :unit and s.visitAt = :at and s.deliveryId <> :but order by s.seat")
@NamedQuery(name = "VisitSeat.leave", query = "delete from VisitSeat s where s.deliveryId = :delivery")
class VisitSeat {
    @Id
    @Column(name = "seat_key")
    private String key;

    private String unit;

    @Column(name = "visit_at")
    private Instant visitAt;

    private int seat;

    @Column(name = "delivery_id")
    private long deliveryId;

    protected VisitSeat() {}

    VisitSeat(Delivery delivery, Instant at, int seat) {
        this.key = delivery.unit() + " " + at.getEpochSecond() + " " + seat;
        this.unit = delivery.unit();
        this.visitAt = at;
        this.seat = seat;
        this.deliveryId = delivery.id();
    }

    int seat() {
        return seat;
    }
}
