package vn.gov.dvctt.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;

/** A month of a unit that is closed. There is no way back: what comes later is booked in the open one. */
@Entity
@Table(name = "fee_period")
class FeePeriod {
    @Id
    private String code;

    private String unit;

    @Column(name = "month_no")
    private int month;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private long closedBy;

    protected FeePeriod() {}

    FeePeriod(String unit, YearMonth month, long by, Instant now) {
        this.code = codeOf(unit, month);
        this.unit = unit;
        this.month = month.getYear() * 100 + month.getMonthValue();
        this.closedAt = now;
        this.closedBy = by;
    }

    static String codeOf(String unit, YearMonth month) {
        return unit + ":" + month;
    }

    Instant closedAt() {
        return closedAt;
    }

    long closedBy() {
        return closedBy;
    }
}
