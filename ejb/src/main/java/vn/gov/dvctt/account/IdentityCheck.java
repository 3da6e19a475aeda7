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
import vn.gov.dvctt.account.api.CheckReason;
import vn.gov.dvctt.shared.Refusal;

/** A request to the operator to look at somebody's papers. */
@Entity
@Table(name = "identity_check")
@NamedQuery(
        name = "IdentityCheck.open",
        query = "select new vn.gov.dvctt.account.api.CheckRow(c.id, a.name, a.kind, c.reason, c.filedAt)"
                + " from IdentityCheck c, Account a where a.id = c.accountId and c.state = :state and c.id > :after"
                + " order by c.id")
@NamedQuery(
        name = "IdentityCheck.openOf",
        query = "select c from IdentityCheck c where c.accountId = :account and c.state = :state order by c.id")
@NamedQuery(
        name = "IdentityCheck.goTo",
        query = "update IdentityCheck x set x.accountId = :into where x.accountId = :from")
@NamedQuery(name = "IdentityCheck.dropOf", query = "delete from IdentityCheck x where x.accountId in :accounts")
class IdentityCheck {
    enum State {
        OPEN,
        CONFIRMED,
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_check_seq")
    @SequenceGenerator(name = "identity_check_seq", sequenceName = "identity_check_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private CheckReason reason;

    private String words;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    private String answer;

    protected IdentityCheck() {}

    IdentityCheck(long accountId, CheckReason reason, String words, Instant now) {
        this.accountId = accountId;
        this.state = State.OPEN;
        renew(reason, words, now);
    }

    /** Asked once more before it was decided: the later words count. */
    final void renew(CheckReason why, String with, Instant now) {
        reason = why;
        words = with.isEmpty() ? null : with;
        filedAt = now;
    }

    void confirm(long by, String with, Instant now) {
        decide(State.CONFIRMED, by, with, now);
    }

    void refuse(long by, String with, Instant now) {
        if (with.isBlank()) {
            throw new Refusal("account.wordsNeeded");
        }
        decide(State.REFUSED, by, with, now);
    }

    /** Its account was merged into another, which may have asked already: then this one is done with. */
    void goTo(long into, boolean already, Instant now) {
        accountId = into;
        if (already) {
            decide(State.REFUSED, into, String.valueOf(into), now);
        }
    }

    private void decide(State how, long by, String with, Instant now) {
        if (state != State.OPEN) {
            throw new Refusal("account.checkDone");
        }
        state = how;
        decidedBy = by;
        decidedAt = now;
        answer = with.isBlank() ? null : with.strip();
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    CheckReason reason() {
        return reason;
    }

    String words() {
        return words == null ? "" : words;
    }

    Instant filedAt() {
        return filedAt;
    }
}
