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
import java.time.Duration;
import java.time.Instant;

/** A mail to be sent, or sent. */
@Entity
@NamedQuery(name = "Notice.some", query = "select n from Notice n where n.id in :ids")
@NamedQuery(
        name = "Notice.due",
        query =
                "select n from Notice n where n.state = vn.gov.dvctt.notification.NoticeState.PENDING and n.nextAt <= :now order by n.nextAt, n.id")
@NamedQuery(
        name = "Notice.stale",
        query = "select x.id from Notice x where x.writtenAt < :before and x.state <> :pending")
@NamedQuery(name = "Notice.drop", query = "delete from Notice x where x.id in :ids")
class Notice {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 20;
    private static final Duration WORTH_TRYING = Duration.ofDays(5);
    private static final Duration IN_HAND = Duration.ofSeconds(30);
    private static final int TROUBLE_MOST = 200;

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

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String trouble;

    protected Notice() {}

    /** @param email null where the account's address at the time of sending counts */
    Notice(NoticeKind kind, long accountId, String email, Facts facts, Instant now) {
        this.kind = kind;
        this.accountId = accountId;
        this.email = email;
        this.facts = facts.json();
        this.state = NoticeState.PENDING;
        this.writtenAt = now;
        this.nextAt = now;
    }

    /** In the postman's hands: nobody else takes it meanwhile, and should he die it is due again. */
    void taken(Instant now) {
        nextAt = now.plus(IN_HAND);
    }

    void sent(Instant now) {
        state = NoticeState.SENT;
        sentAt = now;
        trouble = null;
        forgetSecret();
    }

    /** Could not be sent: later again, after a pause that doubles up to an hour; after five days no more. */
    void postpone(String why, Instant now) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        attempts++;
        trouble = why.length() > TROUBLE_MOST ? why.substring(0, TROUBLE_MOST) : why;
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (now.isAfter(writtenAt.plus(WORTH_TRYING))) {
            giveUp(trouble);
        }
    }

    /** The address cannot receive mail: trying again would not help. */
    void giveUp(String why) {
        state = NoticeState.GIVEN_UP;
        trouble = why;
        forgetSecret();
    }

    private void forgetSecret() {
        if (kind.isSecret()) {
            facts = Facts.NONE.json();
        }
    }

    Outgoing outgoing() {
        return new Outgoing(id, kind, accountId, email, Facts.read(facts));
    }

    NoticeState state() {
        return state;
    }

    Instant nextAt() {
        return nextAt;
    }
}
