package vn.gov.dvctt.document;

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
import java.time.Instant;
import vn.gov.dvctt.document.api.IssueNotice;
import vn.gov.dvctt.document.api.IssuedNotice;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.TemplateKind;

/** A notice that was issued. Written once, never changed: hence no version. */
@Entity
@Table(name = "notice_document")
@NamedQuery(name = "NoticeDocument.ofCode", query = "select n from NoticeDocument n where n.code = :code")
@NamedQuery(
        name = "NoticeDocument.ofHash",
        query = "select n from NoticeDocument n where n.sha256 = :sha256 order by n.id desc")
class NoticeDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_document_seq")
    @SequenceGenerator(name = "notice_document_seq", sequenceName = "notice_document_seq", allocationSize = 50)
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    @Column(name = "notice_number")
    private String number;

    @Column(name = "dossier_id")
    private long dossierId;

    private String unit;

    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "procedure_title")
    private String procedureTitle;

    @Column(name = "paper_id")
    private long paper;

    private String sha256;

    @Column(name = "template_edition")
    private int edition;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected NoticeDocument() {}

    /** @param edition of the agency's own words; 0 where it is the form */
    NoticeDocument(IssueNotice issued, VerifyCode code, int edition, PaperView document, Instant sealedAt) {
        var matter = issued.matter();
        this.code = code.value();
        this.kind = issued.kind();
        this.number = issued.number();
        this.dossierId = matter.dossierId();
        this.unit = matter.unit();
        this.procedureCode = matter.procedureCode();
        this.procedureTitle = matter.procedureTitle();
        this.paper = document.id();
        this.sha256 = document.sha256();
        this.edition = edition;
        this.issuedAt = issued.at();
        this.sealedAt = sealedAt;
    }

    IssuedNotice issued() {
        return new IssuedNotice(code, paper);
    }

    String code() {
        return code;
    }

    TemplateKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    String unit() {
        return unit;
    }

    String procedureTitle() {
        return procedureTitle;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
