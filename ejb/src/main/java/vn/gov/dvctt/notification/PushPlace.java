package vn.gov.dvctt.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.notification.api.PushBrowser;

/** A browser that shows an account's notices. */
@Entity
@Table(name = "notice_push")
@NamedQuery(name = "PushPlace.of", query = "select p from PushPlace p where p.accountId = :account order by p.id")
@NamedQuery(name = "PushPlace.count", query = "select count(p) from PushPlace p where p.accountId = :account")
@NamedQuery(name = "PushPlace.at", query = "select p from PushPlace p where p.hash = :hash")
@NamedQuery(name = "PushPlace.drop", query = "delete from PushPlace p where p.id = :id")
@NamedQuery(name = "PushPlace.leave", query = "delete from PushPlace p where p.accountId = :account")
class PushPlace {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_push_seq")
    @SequenceGenerator(name = "notice_push_seq", sequenceName = "notice_push_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String endpoint;

    @Column(name = "endpoint_hash")
    private String hash;

    private String p256dh;
    private String auth;

    @Column(name = "since_at")
    private Instant since;

    protected PushPlace() {}

    PushPlace(long accountId, PushBrowser browser, String hash, Instant now) {
        this.accountId = accountId;
        this.endpoint = browser.endpoint();
        this.hash = hash;
        this.p256dh = browser.p256dh();
        this.auth = browser.auth();
        this.since = now;
    }

    /** Somebody else signed in there, or its keys are new. */
    void change(long account, PushBrowser browser, Instant now) {
        accountId = account;
        p256dh = browser.p256dh();
        auth = browser.auth();
        since = now;
    }

    long id() {
        return id;
    }

    PushBrowser browser() {
        return new PushBrowser(endpoint, p256dh, auth);
    }
}
