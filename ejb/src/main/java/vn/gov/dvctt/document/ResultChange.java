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

    private void settle(ResultChangeState next, Person by, int seen, Instant at) {
        if (!state.mayBecome(next) || revision != seen) {
            throw new Refusal("document.changed");
        }
        if (by.id() == askerId) {
            throw new Refusal("document.ownChange");
        }
        state = next;
        openKey = null;
        settledBy = by.name();
        settledAt = at;
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
                askerId == reader);
    }
}
