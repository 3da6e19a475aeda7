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
import vn.gov.dvctt.account.api.ChangeMatter;
import vn.gov.dvctt.account.api.ChangeRow;

/** One change of an account; nothing happens to it any more. */
@Entity
@Table(name = "account_change")
@NamedQuery(
        name = "AccountChange.of",
        query = "select c from AccountChange c where c.accountId = :account order by c.id desc")
@NamedQuery(name = "AccountChange.forget", query = "delete from AccountChange c where c.accountId = :account")
@NamedQuery(
        name = "AccountChange.goTo",
        query = "update AccountChange x set x.accountId = :into where x.accountId = :from")
@NamedQuery(name = "AccountChange.dropOf", query = "delete from AccountChange x where x.accountId in :accounts")
class AccountChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_change_seq")
    @SequenceGenerator(name = "account_change_seq", sequenceName = "account_change_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    @Enumerated(EnumType.STRING)
    private ChangeMatter matter;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    protected AccountChange() {}

    AccountChange(long accountId, long by, ChangeMatter matter, String before, String after, Instant now) {
        this.accountId = accountId;
        this.changedBy = by;
        this.matter = matter;
        this.before = before.isEmpty() ? null : before;
        this.after = after.isEmpty() ? null : after;
        this.changedAt = now;
    }

    long by() {
        return changedBy;
    }

    ChangeRow row(String name) {
        return new ChangeRow(changedAt, name, matter, before == null ? "" : before, after == null ? "" : after);
    }
}
