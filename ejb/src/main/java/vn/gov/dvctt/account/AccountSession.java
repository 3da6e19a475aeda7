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
import java.time.Duration;
import java.time.Instant;
import vn.gov.dvctt.account.api.SecurityView.SessionRow;

/** A session, or a sign-in on its way to one. */
@Entity
@Table(name = "account_session")
@NamedQuery(
        name = "AccountSession.standing",
        query =
                "select a.id, a.name, s.seenAt, r, g.role from Account a join a.roles r join AccountSession s on s.accountId = a.id"
                        + " left join RoleGrant g on g.accountId = a.id and g.endedAt is null and g.suspendedAt is null"
                        + " and g.firstDay <= :day and (g.lastDay is null or g.lastDay >= :day)"
                        + " where s.hash = :hash and s.stage = :stage and a.state = :state")
@NamedQuery(name = "AccountSession.byHash", query = "select s from AccountSession s where s.hash = :hash")
@NamedQuery(
        name = "AccountSession.running",
        query =
                "select s from AccountSession s where s.accountId = :account and s.stage <> :ended and s.seenAt > :since order by s.seenAt desc, s.id desc")
@NamedQuery(
        name = "AccountSession.seen",
        query = "update AccountSession s set s.seenAt = :now where s.hash = :hash and s.seenAt < :before")
@NamedQuery(
        name = "AccountSession.countCode",
        query =
                "update AccountSession s set s.wrongCodes = s.wrongCodes + 1 where s.hash = :hash and s.stage <> :open and s.stage <> :ended and s.wrongCodes < :most")
@NamedQuery(name = "AccountSession.stale", query = "select x.id from AccountSession x where x.seenAt < :before")
@NamedQuery(name = "AccountSession.drop", query = "delete from AccountSession x where x.id in :ids")
class AccountSession {
    static final int CODES_MOST = 5;

    private static final Duration RECENT = Duration.ofMinutes(10);
    /** Between password and code. */
    private static final Duration HALF_WAY = Duration.ofMinutes(15);

    private static final int DEVICE_MOST = 200;
    private static final int ORIGIN_MOST = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_session_seq")
    @SequenceGenerator(name = "account_session_seq", sequenceName = "account_session_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    private String hash;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private SessionStage stage;

    private String device;
    private String origin;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "proved_at")
    private Instant provedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AccountSession() {}

    /** The password was right. */
    AccountSession(long accountId, SessionStage stage, Secret ticket, Whence whence, Instant now) {
        this.accountId = accountId;
        this.stage = stage;
        this.hash = ticket.hash();
        this.device = cut(whence.device(), DEVICE_MOST);
        this.origin = cut(whence.origin(), ORIGIN_MOST);
        this.begunAt = now;
        this.seenAt = now;
        this.provedAt = now;
    }

    /** The second step was taken; the session goes on under another ticket than its first half. */
    void open(Secret ticket, Instant now) {
        moveTo(SessionStage.OPEN);
        hash = ticket.hash();
        begunAt = now;
        seenAt = now;
        provedAt = now;
    }

    void end(Instant now) {
        if (stage != SessionStage.ENDED) {
            moveTo(SessionStage.ENDED);
            endedAt = now;
        }
    }

    void prove(Instant now) {
        provedAt = now;
    }

    private void moveTo(SessionStage next) {
        if (!stage.mayBecome(next)) {
            throw new IllegalStateException("session " + id + " cannot go from " + stage + " to " + next);
        }
        stage = next;
    }

    boolean isOpen() {
        return stage == SessionStage.OPEN;
    }

    /** Whether a code may still be given. */
    boolean isHalfWay(Instant now) {
        return (stage == SessionStage.CODE_AWAITED || stage == SessionStage.ENROLMENT_AWAITED)
                && now.isBefore(begunAt.plus(HALF_WAY));
    }

    boolean isEnrolling() {
        return stage == SessionStage.ENROLMENT_AWAITED;
    }

    /** The web session behind it has not run out. */
    boolean isAlive(Instant now) {
        return seenAt.plus(AccountSessions.IDLE).isAfter(now);
    }

    boolean isRecent(Instant now) {
        return isOpen() && !provedAt.plus(RECENT).isBefore(now);
    }

    boolean hasCodesLeft() {
        return wrongCodes < CODES_MOST;
    }

    boolean is(String ticketHash) {
        return hash.equals(ticketHash);
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    long accountId() {
        return accountId;
    }

    long id() {
        return id;
    }

    SessionRow row(String ticketHash) {
        return new SessionRow(id, text(device), text(origin), begunAt, seenAt, hash.equals(ticketHash));
    }

    private static String cut(String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
