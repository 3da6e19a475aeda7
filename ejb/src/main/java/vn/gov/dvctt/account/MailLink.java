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
import java.time.Duration;
import java.time.Instant;
import vn.gov.dvctt.shared.Refusal;

/** A link sent by mail: good for one thing, once, for a while. */
@Entity
@Table(name = "mail_link")
@NamedQuery(name = "MailLink.byHash", query = "select l from MailLink l where l.hash = :hash and l.purpose = :purpose")
@NamedQuery(
        name = "MailLink.endOpen",
        query =
                "update MailLink l set l.usedAt = :now where l.accountId = :account and l.purpose = :purpose and l.usedAt is null")
@NamedQuery(
        name = "MailLink.latest",
        query =
                "select l.expiresAt from MailLink l where l.accountId = :account and l.purpose = :purpose order by l.expiresAt desc")
@NamedQuery(name = "MailLink.stale", query = "select x.id from MailLink x where x.expiresAt < :before")
@NamedQuery(name = "MailLink.drop", query = "delete from MailLink x where x.id in :ids")
@NamedQuery(name = "MailLink.dropOf", query = "delete from MailLink x where x.accountId in :accounts")
class MailLink {
    enum Purpose {
        CONFIRM(Duration.ofHours(24)),
        RENEW(Duration.ofHours(24)),
        UNLOCK(Duration.ofHours(24)),
        /** To an official who may be away until Monday. */
        INVITE(Duration.ofDays(7));

        private final Duration goodFor;

        Purpose(Duration goodFor) {
            this.goodFor = goodFor;
        }

        Duration goodFor() {
            return goodFor;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_link_seq")
    @SequenceGenerator(name = "mail_link_seq", sequenceName = "mail_link_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String hash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected MailLink() {}

    MailLink(long accountId, Purpose purpose, Secret secret, Instant now) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.hash = secret.hash();
        this.expiresAt = now.plus(purpose.goodFor());
    }

    /** Uses the link up and says whose it is. */
    long use(Instant now) {
        if (usedAt != null || now.isAfter(expiresAt)) {
            throw new Refusal("account.token");
        }
        usedAt = now;
        return accountId;
    }
}
