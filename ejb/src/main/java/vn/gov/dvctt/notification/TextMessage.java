package vn.gov.dvctt.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.shared.SealedColumn;

/** A short message to a phone, to be sent, sent, or known to have arrived. Number and words lie sealed, and only until it was sent or given up. */
@Entity
@Table(name = "text_message")
@NamedQuery(
        name = "TextMessage.due",
        query =
                "select t from TextMessage t where t.state = vn.gov.dvctt.notification.NoticeState.PENDING and t.nextAt <= :now order by t.nextAt, t.id")
@NamedQuery(name = "TextMessage.ofCentre", query = "select t from TextMessage t where t.centreId = :centreId")
@NamedQuery(
        name = "TextMessage.stale",
        query =
                "select x.id from TextMessage x where x.writtenAt < :before and x.state <> vn.gov.dvctt.notification.NoticeState.PENDING")
@NamedQuery(name = "TextMessage.drop", query = "delete from TextMessage x where x.id in :ids")
class TextMessage {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 20;
    /** A code is worth nothing after five minutes, a notice little after a day. */
    private static final Duration SECRET_WORTH = Duration.ofMinutes(5);

    private static final Duration WORTH = Duration.ofDays(1);
    private static final Duration IN_HAND = Duration.ofSeconds(60);
    private static final int MOST_WORDS = 1000;
    private static final int MOST_TROUBLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "text_message_seq")
    @SequenceGenerator(name = "text_message_seq", sequenceName = "text_message_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "phone_sealed")
    @Convert(converter = SealedColumn.class)
    private String phone;

    @Lob
    @Column(name = "words_sealed")
    @Convert(converter = SealedColumn.class)
    private String words;

    private boolean secret;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "centre_id")
    private String centreId;

    private String receipt;

    @Column(name = "receipt_at")
    private Instant receiptAt;

    private String trouble;

    @Column(name = "dispatch_id")
    private Long dispatchId;

    protected TextMessage() {}

    TextMessage(long accountId, String phone, String words, boolean secret, Instant now) {
        this.accountId = accountId;
        this.phone = phone;
        this.words = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words;
        this.secret = secret;
        this.state = NoticeState.PENDING;
        this.writtenAt = now;
        this.nextAt = now;
    }

    /** Carries a dispatch, and not before a moment: nobody is woken for what can wait. */
    void waitFor(Instant earliest, long dispatch) {
        nextAt = earliest;
        dispatchId = dispatch;
    }

    /** In hand: should whoever sends it die, it is due again. */
    void taken(Instant now) {
        nextAt = now.plus(IN_HAND);
    }

    /** @param centre the id by which the message centre will tell that it arrived; of several parts the last one's */
    void sent(String centre, Instant now) {
        state = NoticeState.SENT;
        sentAt = now;
        centreId = centre;
        trouble = null;
        forget();
    }

    /** What the message centre says became of it: DELIVRD, UNDELIV, EXPIRED, … */
    void received(String status, Instant now) {
        receipt = status;
        receiptAt = now;
    }

    void postpone(String why, Instant now) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        attempts++;
        trouble = why.length() > MOST_TROUBLE ? why.substring(0, MOST_TROUBLE) : why;
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (now.isAfter(writtenAt.plus(secret ? SECRET_WORTH : WORTH))) {
            giveUp(trouble);
        }
    }

    void giveUp(String why) {
        state = NoticeState.GIVEN_UP;
        trouble = why;
        forget();
    }

    /** That it went, when, and what became of it is all that anybody may ask for later. */
    private void forget() {
        words = null;
        phone = null;
    }

    OutgoingText outgoing() {
        return new OutgoingText(id, phone, words == null ? "" : words);
    }

    Optional<Long> dispatchId() {
        return Optional.ofNullable(dispatchId);
    }

    NoticeState state() {
        return state;
    }

    Instant nextAt() {
        return nextAt;
    }

    String receipt() {
        return receipt == null ? "" : receipt;
    }
}
