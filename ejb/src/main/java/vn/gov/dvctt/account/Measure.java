package vn.gov.dvctt.account;

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
import java.time.Instant;
import java.util.Map;
import vn.gov.dvctt.account.api.MeasureKind;
import vn.gov.dvctt.account.api.MeasureRow;

/** What somebody did to another's account, and why. Written once. */
@Entity
@Table(name = "account_measure")
@NamedQuery(name = "Measure.of", query = "select m from Measure m where m.accountId = :account order by m.id desc")
class Measure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_measure_seq")
    @SequenceGenerator(name = "account_measure_seq", sequenceName = "account_measure_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String ground;

    @Column(name = "other_id")
    private Long otherId;

    @Column(name = "done_by")
    private long doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Measure() {}

    Measure(MeasureKind kind, long accountId, String ground, long by, Instant now) {
        this.kind = kind;
        this.accountId = accountId;
        this.ground = ground;
        doneBy = by;
        doneAt = now;
    }

    /** It concerned a second account. */
    Measure with(long other) {
        otherId = other;
        return this;
    }

    long by() {
        return doneBy;
    }

    MeasureRow row(Map<Long, String> names) {
        return new MeasureRow(kind, ground, names.getOrDefault(doneBy, String.valueOf(doneBy)), doneAt);
    }
}
