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

/** Six digits on their way to somebody: good for one thing, once, for five minutes and five attempts. */
@Entity
@Table(name = "one_time_code")
@NamedQuery(
        name = "OneTimeCode.latest",
        query =
                "select c from OneTimeCode c where c.accountId = :account and c.purpose = :purpose order by c.sentAt desc, c.id desc")
@NamedQuery(
        name = "OneTimeCode.sentTo",
        query = "select c from OneTimeCode c where c.target = :target and c.sentAt > :since order by c.sentAt desc")
@NamedQuery(
        name = "OneTimeCode.attempt",
        query =
                "update OneTimeCode c set c.attempts = c.attempts + 1 where c.id = :id and c.usedAt is null and c.attempts < :most and c.expiresAt > :now")
@NamedQuery(
        name = "OneTimeCode.use",
        query = "update OneTimeCode c set c.usedAt = :now where c.id = :id and c.usedAt is null and c.hash = :hash")
@NamedQuery(name = "OneTimeCode.stale", query = "select x.id from OneTimeCode x where x.expiresAt < :before")
@NamedQuery(name = "OneTimeCode.drop", query = "delete from OneTimeCode x where x.id in :ids")
@NamedQuery(name = "OneTimeCode.dropOf", query = "delete from OneTimeCode x where x.accountId in :accounts")
class OneTimeCode {
    enum Purpose {
        CONFIRM,
        CHANNEL,
        RESUME
    }

    static final Duration GOOD_FOR = Duration.ofMinutes(5);
    static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_code_seq")
    @SequenceGenerator(name = "one_time_code_seq", sequenceName = "one_time_code_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String target;
    private String hash;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int attempts;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeCode() {}

    OneTimeCode(long accountId, Purpose purpose, String target, String hash, Instant now) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.target = target;
        this.hash = hash;
        this.sentAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    /** Whether it went out for the same purpose so short a while ago that another would only annoy its reader. */
    boolean isFresh(Purpose wanted, Instant now) {
        return purpose == wanted && sentAt.isAfter(now.minus(PAUSE));
    }

    long id() {
        return id;
    }

    String target() {
        return target;
    }
}
