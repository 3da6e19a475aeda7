package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.gov.dvctt.account.api.ChangeRetention;
import vn.gov.dvctt.account.api.RetentionFate;
import vn.gov.dvctt.account.api.RetentionView;
import vn.gov.dvctt.shared.Refusal;

/** How long one kind of things is kept. */
@Entity
@Table(name = "retention_rule")
@NamedQuery(name = "RetentionRule.all", query = "select r from RetentionRule r order by r.kind")
class RetentionRule {
    @Id
    private String kind;

    @Version
    private int revision;

    @Enumerated(EnumType.STRING)
    private RetentionFate fate;

    private int days;

    @Column(name = "least_days")
    private int leastDays;

    private String ground;

    @Column(name = "changed_by")
    private Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "next_days")
    private Integer nextDays;

    @Column(name = "next_ground")
    private String nextGround;

    @Column(name = "next_by")
    private Long nextBy;

    protected RetentionRule() {}

    void change(ChangeRetention command, long by, Instant now) {
        if (command.days() == days) {
            throw new Refusal("retention.same");
        }
        if (command.days() < leastDays) {
            throw new Refusal("retention.least", leastDays);
        }
        if (command.days() > days) {
            hold(command.days(), command.ground(), by, now);
            return;
        }
        nextDays = command.days();
        nextGround = command.ground();
        nextBy = by;
    }

    void confirm(long by, Instant now) {
        mustWait();
        if (nextBy == by) {
            throw new Refusal("retention.own");
        }
        hold(nextDays, nextGround, by, now);
    }

    void drop() {
        mustWait();
        forget();
    }

    private void mustWait() {
        if (nextDays == null) {
            throw new Refusal("retention.none");
        }
    }

    private void hold(int term, String why, long by, Instant now) {
        days = term;
        ground = why;
        changedBy = by;
        changedAt = now;
        forget();
    }

    private void forget() {
        nextDays = null;
        nextGround = null;
        nextBy = null;
    }

    Instant before(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    String kind() {
        return kind;
    }

    long nextBy() {
        return nextBy == null ? 0 : nextBy;
    }

    RetentionView.Rule row(Map<Long, String> names, long reader) {
        return new RetentionView.Rule(
                kind,
                fate,
                days,
                leastDays,
                ground,
                nextDays == null ? 0 : nextDays,
                nextGround == null ? "" : nextGround,
                names.getOrDefault(nextBy(), ""),
                nextBy() == reader);
    }
}
