package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often somebody tried, and when the next attempt is looked at. Changed only while its row is locked. */
@Entity
@Table(name = "sign_in_try")
@NamedQuery(name = "SignInTry.forget", query = "delete from SignInTry t where t.key = :key")
@NamedQuery(
        name = "SignInTry.giveBack",
        query = "update SignInTry t set t.tries = t.tries - 1 where t.key = :key and t.tries > 0")
@NamedQuery(name = "SignInTry.stale", query = "select x.key from SignInTry x where x.lastAt < :before")
@NamedQuery(name = "SignInTry.drop", query = "delete from SignInTry x where x.key in :ids")
class SignInTry {
    private static final Duration FORGET = Duration.ofMinutes(30);
    private static final long MILLIS = 999;

    @Id
    @Column(name = "guess_key")
    private String key;

    private int tries;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "next_at")
    private Instant nextAt;

    protected SignInTry() {}

    SignInTry(GuessKey key, Instant now) {
        this.key = key.text();
        this.lastAt = now;
        this.nextAt = now;
    }

    /** Seconds until an attempt is looked at again; 0: now. */
    long wait(Instant now) {
        return now.isBefore(nextAt)
                ? Math.max(1, Duration.between(now, nextAt).plusMillis(MILLIS).toSeconds())
                : 0;
    }

    void count(GuessKind kind, Instant now) {
        tries = lastAt.plus(FORGET).isBefore(now) ? 1 : tries + 1;
        lastAt = now;
        nextAt = kind.nextAfter(tries, now);
    }
}
