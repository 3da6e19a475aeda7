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
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.shared.Refusal;

/** A person who lost the second factor shall be let in again, says one operator. */
@Entity
@Table(name = "recovery_request")
@NamedQuery(
        name = "RecoveryRequest.open",
        query =
                "select new vn.gov.dvctt.account.api.RecoveryRow(q.id, a.id, a.name, a.email, q.ground, o.name, q.requestedAt) from RecoveryRequest q, Account a, Account o where q.state = :state and q.id > :after and a.id = q.accountId and o.id = q.requestedBy order by q.id")
@NamedQuery(
        name = "RecoveryRequest.ofAccount",
        query = "select count(q) from RecoveryRequest q where q.accountId = :account and q.state = :state")
class RecoveryRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_request_seq")
    @SequenceGenerator(name = "recovery_request_seq", sequenceName = "recovery_request_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private RecoveryState state;

    private String ground;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String decision;

    protected RecoveryRequest() {}

    RecoveryRequest(long accountId, String ground, long by, Instant now) {
        this.accountId = accountId;
        this.state = RecoveryState.REQUESTED;
        this.ground = ground;
        this.requestedBy = by;
        this.requestedAt = now;
    }

    /** Four eyes: never by whoever asked, nor for oneself. */
    void approve(long by, Instant now) {
        if (by == requestedBy || by == accountId) {
            throw new Refusal("account.recoverySame");
        }
        moveTo(RecoveryState.APPROVED, now, by);
    }

    void refuse(String why, long by, Instant now) {
        moveTo(RecoveryState.REFUSED, now, by);
        decision = why;
    }

    private void moveTo(RecoveryState next, Instant at, long by) {
        if (!state.mayBecome(next)) {
            throw new Refusal("account.recoveryClosed");
        }
        state = next;
        decidedAt = at;
        decidedBy = by;
    }

    long accountId() {
        return accountId;
    }

    long id() {
        return id;
    }
}
