package vn.gov.dvctt.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a person is told: a line of their list in the portal, and what its dispatches carry. */
@Entity
@NamedQuery(
        name = "Notice.of",
        query =
                "select n from Notice n where n.accountId = :account and n.id < :before and n.listed = true order by n.id desc")
@NamedQuery(
        name = "Notice.unseen",
        query =
                "select n.id from Notice n where n.accountId = :account and n.seenAt is null and n.listed = true order by n.id desc")
@NamedQuery(
        name = "Notice.see",
        query =
                "update Notice n set n.seenAt = :now where n.accountId = :account and n.seenAt is null and n.id <= :last")
@NamedQuery(
        name = "Notice.stale",
        query =
                "select x.id from Notice x where x.writtenAt < :before and not exists (select d.id from Dispatch d where d.notice = x and d.state = vn.gov.dvctt.notification.api.DispatchState.QUEUED)")
@NamedQuery(name = "Notice.drop", query = "delete from Notice x where x.id in :ids")
class Notice {
    private static final int ABOUT_MOST = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject")
    private NoticeKind kind;

    @Column(name = "account_id")
    private long accountId;

    private String email;

    @Lob
    private String facts;

    /** Null in what was written before there was a list. */
    private Boolean listed;

    private String about;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Notice() {}

    /** @param email null where the account's address at the time of sending counts */
    Notice(NoticeKind kind, long accountId, String email, Facts facts, Instant now) {
        this.kind = kind;
        this.accountId = accountId;
        this.email = email;
        this.facts = facts.json();
        this.writtenAt = now;
        this.listed = Matrix.of(kind).inPortal();
        var number = facts.values().get("number");
        this.about = number != null && number.length() <= ABOUT_MOST ? number : null;
    }

    /** Once it has left, or never will: a key to something does not stay. */
    void forgetSecret() {
        if (kind.isSecret()) {
            facts = Facts.NONE.json();
        }
    }

    long id() {
        return id;
    }

    NoticeKind kind() {
        return kind;
    }

    long accountId() {
        return accountId;
    }

    String email() {
        return email;
    }

    Facts facts() {
        return Facts.read(facts);
    }

    String about() {
        return about == null ? "" : about;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isSeen() {
        return seenAt != null;
    }
}
