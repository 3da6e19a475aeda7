package vn.gov.dvctt.document;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.document.api.AskResultChange;
import vn.gov.dvctt.document.api.ResultChangeKind;
import vn.gov.dvctt.document.api.ResultChangeState;
import vn.gov.dvctt.document.api.ResultView;
import vn.gov.dvctt.shared.Refusal;

/** Re-issue, replacement or withdrawal of a result, from the question to the answer of another person. */
@Entity
@Table(name = "result_change")
@NamedQuery(
        name = "ResultChange.of",
        query = "select c from ResultChange c where c.resultId = :resultId order by c.id desc")
@NamedQuery(name = "ResultChange.open", query = "select c from ResultChange c where c.openKey = :resultId")
@NamedQuery(
        name = "ResultChange.waiting",
        query =
                "select new vn.gov.dvctt.document.api.ResultChangeRow(r.id, r.number, r.place.dossierCode, c.kind, c.state,"
                        + " c.askedBy, c.askedAt, c.settledBy) from ResultChange c, ResultDocument r"
                        + " where c.openKey is not null and r.id = c.openKey and r.place.unit = :unit order by c.id")
class ResultChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_change_seq")
    @SequenceGenerator(name = "result_change_seq", sequenceName = "result_change_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "result_id")
    private long resultId;

    @Column(name = "open_key")
    private Long openKey;

    @Enumerated(EnumType.STRING)
    private ResultChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ResultChangeState state = ResultChangeState.ASKED;

    private String ground;
    private String title;

    @Lob
    private String content;

    @Column(name = "asker_id")
    private long askerId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String words;

    @Column(name = "approver_id")
    private Long approverId;

    /** Of the register of results; null where nothing was prepared to be signed. */
    @Column(name = "prepared_id")
    private Long preparedId;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected ResultChange() {}

    ResultChange(AskResultChange asked, Person by, Instant at) {
        resultId = asked.resultId();
        openKey = asked.resultId();
        kind = asked.kind();
        ground = asked.ground().strip();
        if (kind == ResultChangeKind.REPLACE) {
            title = asked.title().strip();
            content = asked.content().strip();
        }
        askerId = by.id();
        askedBy = by.name();
        askedAt = at;
    }

    void approve(Person by, int seen, Instant at) {
        settle(ResultChangeState.DONE, by, seen, at);
    }

    void reject(Person by, int seen, String why, Instant at) {
        settle(ResultChangeState.REJECTED, by, seen, at);
        words = why;
    }

    /** Approved, with its number, it waits for the signature of whoever approved. */
    void prepare(long prepared, Person by, int seen, Instant at) {
        settle(ResultChangeState.TO_SIGN, by, seen, at);
        approverId = by.id();
        preparedId = prepared;
        words = null;
    }

    /** Only whoever approved signs: a signature is nobody else's to give. */
    void refuseUnlessSigner(Person who) {
        refuseUnlessToSign();
        if (approverId != who.id()) {
            throw new Refusal("document.othersSignature", settledBy);
        }
    }

    void refuseUnlessToSign() {
        if (state != ResultChangeState.TO_SIGN) {
            throw new Refusal("document.notPrepared");
        }
    }

    void refuseUnlessSeen(int seen) {
        if (revision != seen) {
            throw new Refusal("document.changed");
        }
    }

    void signed(Instant at) {
        moveTo(ResultChangeState.DONE);
        signedAt = at;
    }

    /** The approval is taken back with it. */
    void refuseSignature(Person by, int seen, String why, Instant at) {
        settle(ResultChangeState.REJECTED, by, seen, at);
        preparedId = null;
        words = why;
    }

    /** It waits for an approver again, who need not be the one who approved before. */
    void takeBack(int seen, String why) {
        refuseUnlessSeen(seen);
        moveTo(ResultChangeState.ASKED);
        approverId = null;
        preparedId = null;
        settledBy = null;
        settledAt = null;
        words = why;
    }

    private void settle(ResultChangeState next, Person by, int seen, Instant at) {
        refuseUnlessSeen(seen);
        if (by.id() == askerId) {
            throw new Refusal("document.ownChange");
        }
        moveTo(next);
        settledBy = by.name();
        settledAt = at;
    }

    private void moveTo(ResultChangeState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("document.changed");
        }
        state = next;
        openKey = next.isOpen() ? resultId : null;
    }

    int revision() {
        return revision;
    }

    /** Id in the register of what waits to be signed; 0 where nothing does. */
    long prepared() {
        return preparedId == null ? 0 : preparedId;
    }

    long resultId() {
        return resultId;
    }

    ResultChangeKind kind() {
        return kind;
    }

    String ground() {
        return ground;
    }

    /** The words of the new result: those that were written for it, or those of the old one. */
    ResultWords words(ResultWords before, String approver) {
        return kind == ResultChangeKind.REPLACE
                ? new ResultWords(title, content, before.reason().isEmpty() ? null : before.reason(), approver)
                : before.by(approver);
    }

    ResultView.Change view(long reader) {
        return new ResultView.Change(
                id,
                revision,
                kind,
                state,
                ground,
                title,
                content,
                askedBy,
                askedAt,
                settledBy,
                settledAt,
                words,
                askerId == reader,
                prepared(),
                state == ResultChangeState.TO_SIGN && approverId == reader);
    }
}
