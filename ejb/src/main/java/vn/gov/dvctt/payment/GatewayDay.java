package vn.gov.dvctt.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A day whose file of the gateway was taken in. */
@Entity
@Table(name = "gateway_day")
class GatewayDay {
    @Id
    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private long takenBy;

    protected GatewayDay() {}

    GatewayDay(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    void taken(long by, Instant now) {
        takenBy = by;
        takenAt = now;
    }

    Instant takenAt() {
        return takenAt;
    }

    long takenBy() {
        return takenBy;
    }
}
