package vn.gov.dvctt.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Instant;
import vn.gov.dvctt.document.api.OwnResult;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.RegisterResult;
import vn.gov.dvctt.document.api.ResultMatter;
import vn.gov.dvctt.document.api.ResultRow;
import vn.gov.dvctt.document.api.ResultStatus;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Refusal;

/** A result that was issued. Its words never change; whether it counts does, in {@link #end} only. */
@Entity
@Table(name = "result_document")
@NamedQuery(name = "ResultDocument.ofCode", query = "select r from ResultDocument r where r.code = :code")
@NamedQuery(
        name = "ResultDocument.ofHash",
        query = "select r from ResultDocument r where r.sha256 = :sha256 order by r.id desc")
@NamedQuery(name = "ResultDocument.ofPaper", query = "select r from ResultDocument r where r.paper = :paper")
@NamedQuery(
        name = "ResultDocument.ofUnit",
        query = "select r from ResultDocument r where r.id = :id and r.place.unit = :unit")
@NamedQuery(
        name = "ResultDocument.ofDossier",
        query = "select r from ResultDocument r where r.place.submissionNumber = :number order by r.id desc")
@NamedQuery(
        name = "ResultDocument.mine",
        query = "select r from ResultDocument r where r.place.submissionNumber = :number"
                + " and r.place.applicantId = :owner order by r.id desc")
class ResultDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_document_seq")
    @SequenceGenerator(name = "result_document_seq", sequenceName = "result_document_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_type")
    private ResultType type;

    @Column(name = "result_number")
    private String number;

    @Embedded
    private ResultPlace place;

    @Column(name = "holder_folded")
    private String holderFolded;

    @Embedded
    private ResultWords words;

    @Column(name = "paper_id")
    private long paper;

    private String sha256;

    @Column(name = "template_edition")
    private int edition;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private ResultStatus status = ResultStatus.IN_FORCE;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String ground;

    /** Null: never. */
    private Boolean elsewhere;

    @Column(name = "predecessor_id")
    private Long predecessorId;

    @Column(name = "successor_id")
    private Long successorId;

    protected ResultDocument() {}

    /** Issued by the ministry. */
    ResultDocument(Printed printed, ResultMatter matter, ResultType type, ResultWords words, Instant at) {
        this(printed.code(), matter, type, printed.paper(), at);
        this.number = printed.number();
        this.words = words;
        this.edition = printed.edition();
    }

    /** Made by a specialised system, whose document says its own number and words. */
    ResultDocument(VerifyCode code, RegisterResult made, PaperView document) {
        this(code, made.matter(), made.type(), document, made.at());
        this.words = ResultWords.NONE;
    }

    /** Returned elsewhere: its holder does not open it here. */
    void withhold() {
        elsewhere = true;
    }

    boolean isHere() {
        return isIssued() && (elsewhere == null || !elsewhere);
    }

    private ResultDocument(VerifyCode code, ResultMatter matter, ResultType type, PaperView document, Instant at) {
        this.code = code.value();
        this.type = type;
        this.place = new ResultPlace(matter);
        this.holderFolded = Folded.of(matter.holder());
        this.paper = document.id();
        this.sha256 = document.sha256();
        this.issuedAt = at;
    }

    /** Numbered and printed; it counts from {@link #issuedAs} on. */
    ResultDocument prepared() {
        status = ResultStatus.PREPARED;
        return this;
    }

    /** It is to take the place of that one, which counts until then. */
    void preparedFor(ResultDocument earlier) {
        predecessorId = earlier.id;
    }

    /** As it was signed and sealed, instead of the bare print. */
    void issuedAs(PaperView sealed) {
        moveTo(ResultStatus.IN_FORCE, "document.notPrepared");
        paper = sealed.id();
        sha256 = sealed.sha256();
    }

    /** @param why null where the dossier ended before it was signed */
    void annul(String why, Instant at) {
        moveTo(ResultStatus.VOID, "document.notPrepared");
        ground = why;
        endedAt = at;
    }

    /** Both point to each other. */
    /** The next one is returned on the way of this one. */
    void replacedBy(ResultDocument next, String why, Instant at) {
        end(ResultStatus.REPLACED, why, at);
        next.elsewhere = elsewhere;
        successorId = next.id;
        next.predecessorId = id;
    }

    void withdraw(String why, Instant at) {
        end(ResultStatus.WITHDRAWN, why, at);
    }

    private void end(ResultStatus next, String why, Instant at) {
        moveTo(next, "document.resultEnded");
        ground = why;
        endedAt = at;
    }

    private void moveTo(ResultStatus next, String otherwise) {
        if (!status.mayBecome(next)) {
            throw new Refusal(otherwise);
        }
        status = next;
    }

    void refuseUnlessSeen(int seen) {
        if (revision != seen) {
            throw new Refusal("document.changed");
        }
    }

    void refuseUnlessInForce() {
        if (status != ResultStatus.IN_FORCE) {
            throw new Refusal("document.resultEnded");
        }
    }

    long id() {
        return id;
    }

    int revision() {
        return revision;
    }

    String code() {
        return code;
    }

    ResultType type() {
        return type;
    }

    /** Empty for a document of a specialised system. */
    String number() {
        return number == null ? "" : number;
    }

    ResultMatter matter() {
        return place.matter();
    }

    ResultWords words() {
        return words == null ? ResultWords.NONE : words;
    }

    long paper() {
        return paper;
    }

    String sha256() {
        return sha256;
    }

    int edition() {
        return edition;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    ResultStatus status() {
        return status;
    }

    boolean isIssued() {
        return status.isIssued();
    }

    Instant endedAt() {
        return endedAt;
    }

    String ground() {
        return ground;
    }

    /** 0 where there is none. */
    long predecessor() {
        return predecessorId == null ? 0 : predecessorId;
    }

    /** 0 where there is none. */
    long successor() {
        return successorId == null ? 0 : successorId;
    }

    ResultRow row() {
        var matter = place.matter();
        return new ResultRow(
                id,
                type,
                number(),
                issuedAt,
                matter.holder(),
                matter.dossierId(),
                matter.dossierCode(),
                matter.procedureTitle(),
                status);
    }

    OwnResult own(String itsSuccessor) {
        return new OwnResult(id, type, number(), code, issuedAt, status, endedAt, ground, itsSuccessor);
    }
}
