package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.BreachRow;
import vn.gov.dvctt.account.api.BreachView;
import vn.gov.dvctt.account.api.RecordBreach;
import vn.gov.dvctt.account.api.ReportBreach;
import vn.gov.dvctt.shared.Refusal;

/** A breach of personal data. What was entered stays as it is; that the authority was told is written once. */
@Entity
@Table(name = "data_breach")
@NamedQuery(name = "Breach.page", query = "select b from Breach b where b.id < :before order by b.id desc")
@NamedQuery(
        name = "Breach.toWarn",
        query =
                "select b.id from Breach b where b.reportedAt is null and b.warnedAt is null and b.discoveredAt <= :since"
                        + " order by b.id")
class Breach {
    /** Decree 13/2023/ND-CP, article 23. */
    static final Duration TERM = Duration.ofHours(72);

    static final Duration WARNED_BEFORE = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_breach_seq")
    @SequenceGenerator(name = "data_breach_seq", sequenceName = "data_breach_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "discovered_at")
    private Instant discoveredAt;

    private String nature;

    @Column(name = "data_kinds")
    private String dataKinds;

    private Integer people;
    private String consequences;
    private String measures;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "warned_at")
    private Instant warnedAt;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private Long reportedBy;

    @Column(name = "report_number")
    private String reportNumber;

    @Column(name = "late_reason")
    private String lateReason;

    protected Breach() {}

    Breach(RecordBreach command, long by, Instant now) {
        if (command.discoveredAt().isAfter(now)) {
            throw new Refusal("account.breachFuture");
        }
        discoveredAt = command.discoveredAt();
        nature = command.nature();
        dataKinds = command.dataKinds();
        people = command.people();
        consequences = command.consequences();
        measures = command.measures();
        recordedBy = by;
        recordedAt = now;
    }

    void report(ReportBreach command, long by, Instant now) {
        if (reportedAt != null) {
            throw new Refusal("account.breachReported");
        }
        if (command.reportedAt().isAfter(now)) {
            throw new Refusal("account.breachFuture");
        }
        if (command.reportedAt().isBefore(discoveredAt)) {
            throw new Refusal("account.breachBefore");
        }
        if (command.reportedAt().isAfter(dueAt()) && command.lateReason().isEmpty()) {
            throw new Refusal("account.breachLate");
        }
        reportedAt = command.reportedAt();
        reportedBy = by;
        reportNumber = command.number();
        lateReason = command.lateReason().isEmpty() ? null : command.lateReason();
    }

    void warn(Instant now) {
        warnedAt = now;
    }

    long id() {
        return id;
    }

    Instant dueAt() {
        return discoveredAt.plus(TERM);
    }

    Stream<Long> names() {
        return Stream.concat(Stream.of(recordedBy), Optional.ofNullable(reportedBy).stream());
    }

    BreachRow row() {
        return new BreachRow(id, nature, discoveredAt, dueAt(), reportedAt);
    }

    BreachView view(Map<Long, String> names, List<BreachView.Line> lines) {
        return new BreachView(
                row(),
                dataKinds,
                people,
                consequences,
                measures,
                names.getOrDefault(recordedBy, ""),
                recordedAt,
                reportedBy == null ? "" : names.getOrDefault(reportedBy, ""),
                reportNumber == null ? "" : reportNumber,
                lateReason == null ? "" : lateReason,
                lines);
    }
}
