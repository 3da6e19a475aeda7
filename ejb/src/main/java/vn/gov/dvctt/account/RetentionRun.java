package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.account.api.RetentionView;

/** What the nightly job did for one kind. Written once. */
@Entity
@Table(name = "retention_run")
@NamedQuery(name = "RetentionRun.latest", query = "select r from RetentionRun r order by r.id desc")
@NamedQuery(name = "RetentionRun.stale", query = "select x.id from RetentionRun x where x.endedAt < :before")
@NamedQuery(name = "RetentionRun.drop", query = "delete from RetentionRun x where x.id in :ids")
class RetentionRun {
    private static final int TROUBLE_MOST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_run_seq")
    @SequenceGenerator(name = "retention_run_seq", sequenceName = "retention_run_seq", allocationSize = 50)
    private Long id;

    private String kind;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_rows")
    private long ended;

    private String trouble;

    protected RetentionRun() {}

    RetentionRun(String kind, Instant begunAt, Instant endedAt, long ended, String trouble) {
        this.kind = kind;
        this.begunAt = begunAt;
        this.endedAt = endedAt;
        this.ended = ended;
        this.trouble = trouble.isEmpty() ? null : trouble.substring(0, Math.min(TROUBLE_MOST, trouble.length()));
    }

    RetentionView.Run row() {
        return new RetentionView.Run(kind, begunAt, endedAt, ended, trouble == null ? "" : trouble);
    }
}
