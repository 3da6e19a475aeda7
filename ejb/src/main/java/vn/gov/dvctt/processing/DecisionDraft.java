package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import vn.gov.dvctt.document.api.PreparedResult;
import vn.gov.dvctt.processing.api.DraftDecision;
import vn.gov.dvctt.processing.api.DraftView;

/** What is to be decided on a dossier, in words, and who has put their name to it. Whose turn it is says the dossier's open task, not the draft. */
@Entity
@Table(name = "decision_draft")
@NamedQuery(name = "DecisionDraft.of", query = "select d from DecisionDraft d where d.dossierId = :dossierId")
class DecisionDraft {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_draft_seq")
    @SequenceGenerator(name = "decision_draft_seq", sequenceName = "decision_draft_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "dossier_id")
    private long dossierId;

    private boolean approved;
    private String title;

    @Lob
    private String content;

    private String reason;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "approver_id")
    private Long approverId;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "issued_number")
    private String number;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "paper_id")
    private Long paper;

    @Column(name = "numbered_by_id")
    private Long numberedById;

    @Column(name = "numbered_by")
    private String numberedBy;

    @Column(name = "numbered_at")
    private Instant numberedAt;

    /** Of the register of results; null where nothing waited to be signed. */
    @Column(name = "result_id")
    private Long result;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected DecisionDraft() {}

    DecisionDraft(long dossierId) {
        this.dossierId = dossierId;
    }

    /** Written, or written anew: whoever agreed to other words has not agreed to these. */
    void write(DraftDecision words, String by, Instant at) {
        approved = words.approved();
        title = words.title().strip();
        content = words.content().strip();
        reason = words.reason() == null || words.reason().isBlank()
                ? null
                : words.reason().strip();
        draftedBy = by;
        draftedAt = at;
        forgetNames();
    }

    void agreedBy(String head, Instant at) {
        agreedBy = head;
        agreedAt = at;
    }

    void approvedBy(long approver, String name, Instant at) {
        approverId = approver;
        approvedBy = name;
        approvedAt = at;
    }

    /** Sent back: the names put to it no longer stand. */
    void forgetNames() {
        agreedBy = null;
        agreedAt = null;
        forgetApproval();
    }

    void forgetApproval() {
        approverId = null;
        approvedBy = null;
        approvedAt = null;
    }

    void issued(String itsNumber, long document, Instant at) {
        number = itsNumber;
        paper = document;
        issuedAt = at;
    }

    /** With its number and date it waits to be signed. */
    void numbered(PreparedResult prepared, Person clerk, Instant at) {
        number = prepared.number();
        paper = prepared.paper();
        result = prepared.id();
        numberedById = clerk.id();
        numberedBy = clerk.name();
        numberedAt = at;
    }

    void signed(long document, Instant at) {
        issued(number, document, at);
        signedAt = at;
    }

    /** It will not be signed: the next document gets another number. */
    void forgetNumber() {
        number = null;
        paper = null;
        result = null;
        numberedById = null;
        numberedBy = null;
        numberedAt = null;
    }

    boolean isToSign() {
        return result != null && issuedAt == null;
    }

    /** Id in the register of what waits to be signed. */
    long waiting() {
        return result;
    }

    long paper() {
        return paper;
    }

    String number() {
        return number;
    }

    long numberedById() {
        return numberedById;
    }

    String numberedBy() {
        return numberedBy;
    }

    Instant numberedAt() {
        return numberedAt;
    }

    boolean isApproved() {
        return approved;
    }

    String title() {
        return title;
    }

    String content() {
        return content;
    }

    /** Null for an approval. */
    String reason() {
        return reason;
    }

    long approver() {
        return approverId == null ? 0 : approverId;
    }

    String approverName() {
        return approvedBy;
    }

    DraftView view() {
        return new DraftView(
                approved,
                title,
                content,
                reason,
                draftedBy,
                draftedAt,
                agreedBy,
                agreedAt,
                approvedBy,
                approvedAt,
                number,
                issuedAt,
                numberedBy,
                numberedAt,
                signedAt,
                result == null ? 0 : result);
    }
}
