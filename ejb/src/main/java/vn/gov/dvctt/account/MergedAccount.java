package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where everything of an account went. */
@Entity
@Table(name = "merged_account")
@NamedQuery(
        name = "MergedAccount.applicantsByEmail",
        query =
                "select a from Account a where a.email = :email and a.kind in (:individual, :organisation) and a.id < :before order by a.id desc")
@NamedQuery(
        name = "MergedAccount.applicantsById",
        query =
                "select a from Account a where a.id in :ids and a.kind in (:individual, :organisation) and a.id < :before order by a.id desc")
@NamedQuery(
        name = "MergedAccount.applicantsByName",
        query =
                "select a from Account a where a.kind in (:individual, :organisation) and a.id < :before and lower(a.name) like :words escape '!'"
                        + " order by a.id desc")
class MergedAccount {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "into_id")
    private long intoId;

    @Column(name = "merged_at")
    private Instant mergedAt;

    protected MergedAccount() {}

    MergedAccount(long accountId, long intoId, Instant now) {
        this.accountId = accountId;
        this.intoId = intoId;
        mergedAt = now;
    }

    long intoId() {
        return intoId;
    }
}
