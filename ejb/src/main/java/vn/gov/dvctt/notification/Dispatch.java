package vn.gov.dvctt.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import vn.gov.dvctt.notification.api.DispatchRow;
import vn.gov.dvctt.notification.api.DispatchState;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;

/** A notice on one of its ways out of the portal. */
@Entity
@Table(name = "notice_dispatch")
@NamedQuery(name = "Dispatch.some", query = "select d from Dispatch d join fetch d.notice where d.id in :ids")
@NamedQuery(
        name = "Dispatch.due",
        query =
                "select d from Dispatch d join fetch d.notice where d.state = vn.gov.dvctt.notification.api.DispatchState.QUEUED and d.channel = :channel and d.lane = :lane and d.nextAt <= :now order by d.nextAt, d.id")
@NamedQuery(
        name = "Dispatch.inState",
        query =
                "select d from Dispatch d join fetch d.notice where d.state = :state and d.id < :before order by d.id desc")
@NamedQuery(
        name = "Dispatch.about",
        query =
                "select d from Dispatch d join fetch d.notice n where n.about = :about and n.accountId = :account order by n.id desc, d.channel")
@NamedQuery(
        name = "Dispatch.ofNotice",
        query = "select d from Dispatch d join fetch d.notice n where n.id = :notice and d.channel = :channel")
@NamedQuery(
        name = "Dispatch.failed",
        query =
                "select d from Dispatch d join fetch d.notice where d.settledAt >= :from and d.settledAt < :until and d.state in (vn.gov.dvctt.notification.api.DispatchState.BOUNCED, vn.gov.dvctt.notification.api.DispatchState.GIVEN_UP) order by d.settledAt, d.id")
@NamedQuery(name = "Dispatch.drop", query = "delete from Dispatch x where x.notice.id in :ids")
class Dispatch {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 20;
    private static final Duration WORTH_TRYING = Duration.ofDays(5);
    private static final Duration IN_HAND = Duration.ofSeconds(30);
    private static final int TROUBLE_MOST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_dispatch_seq")
    @SequenceGenerator(name = "notice_dispatch_seq", sequenceName = "notice_dispatch_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_id")
    private Notice notice;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private NoticeChannel channel;

    @Enumerated(EnumType.STRING)
    private Lane lane;

    @Enumerated(EnumType.STRING)
    private DispatchState state;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String trouble;

    protected Dispatch() {}

    Dispatch(Notice notice, NoticeChannel channel, Lane lane, Instant now) {
        this.notice = notice;
        this.accountId = notice.accountId();
        this.channel = channel;
        this.lane = lane;
        this.state = DispatchState.QUEUED;
        this.writtenAt = now;
        this.nextAt = now;
    }

    /** In the postman's hands: nobody else takes it meanwhile, and should he die it is due again. */
    void taken(Instant now) {
        nextAt = now.plus(IN_HAND);
    }

    void sent(Instant now) {
        state = DispatchState.SENT;
        sentAt = now;
        trouble = null;
        notice.forgetSecret();
    }

    /** It is known to have arrived. */
    void delivered(Instant now) {
        state = DispatchState.DELIVERED;
        settledAt = now;
    }

    /** Could not be sent: later again, after a pause that doubles up to an hour; after five days no more. */
    void postpone(String why, Instant now) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        attempts++;
        trouble = cut(why);
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (now.isAfter(writtenAt.plus(WORTH_TRYING))) {
            fail(DispatchState.GIVEN_UP, why, now);
        }
    }

    /** It came back, or will never be taken: trying again would not help. */
    void bounced(String why, Instant now) {
        fail(DispatchState.BOUNCED, why, now);
    }

    private void fail(DispatchState end, String why, Instant now) {
        state = end;
        settledAt = now;
        trouble = cut(why);
        notice.forgetSecret();
    }

    /** Somebody has seen to the address: everything anew. A secret is gone for good and is asked for anew by its owner. */
    boolean resend(Instant now) {
        if (!state.isFailed() || notice.kind().isSecret()) {
            return false;
        }
        state = DispatchState.QUEUED;
        writtenAt = now;
        nextAt = now;
        attempts = 0;
        sentAt = null;
        settledAt = null;
        return true;
    }

    private static String cut(String why) {
        return why.length() > TROUBLE_MOST ? why.substring(0, TROUBLE_MOST) : why;
    }

    Lane lane() {
        return lane;
    }

    Outgoing outgoing() {
        return new Outgoing(
                id,
                notice.id(),
                notice.kind(),
                channel,
                accountId,
                notice.email(),
                notice.facts(),
                Wording.supplied(notice.kind(), NoticeLanguage.VI));
    }

    DispatchRow row(String subject) {
        return new DispatchRow(
                id,
                accountId,
                subject,
                notice.about(),
                channel,
                state,
                writtenAt,
                sentAt,
                settledAt,
                trouble == null ? "" : trouble);
    }

    Notice notice() {
        return notice;
    }

    long id() {
        return id;
    }

    DispatchState state() {
        return state;
    }

    Instant nextAt() {
        return nextAt;
    }
}
