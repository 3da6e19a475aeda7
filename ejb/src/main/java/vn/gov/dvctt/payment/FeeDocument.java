package vn.gov.dvctt.payment;

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
import vn.gov.dvctt.document.api.SealedText;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.DocumentRow;
import vn.gov.dvctt.payment.api.DocumentState;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Refusal;

/** A receipt or invoice. What it says never changes; it may be taken back, or replaced by another. */
@Entity
@Table(name = "fee_document")
@NamedQuery(name = "FeeDocument.ofBill", query = "select d from FeeDocument d where d.billId = :bill order by d.id")
@NamedQuery(name = "FeeDocument.ofCode", query = "select d from FeeDocument d where d.lookUpCode = :code")
@NamedQuery(
        name = "FeeDocument.ofUnit",
        query = "select d from FeeDocument d where d.unit = :unit and d.id < :before order by d.id desc")
@NamedQuery(
        name = "FeeDocument.named",
        query =
                "select d from FeeDocument d where d.unit = :unit and d.payerFolded like :name and d.id < :before order by d.id desc")
@NamedQuery(
        name = "FeeDocument.unsealed",
        query = "select d.id from FeeDocument d where d.sealedAt is null order by d.id")
class FeeDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_document_seq")
    @SequenceGenerator(name = "fee_document_seq", sequenceName = "fee_document_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "bill_id")
    private long billId;

    private String unit;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String template;
    private String series;

    @Column(name = "number_no")
    private int number;

    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "payer_folded")
    private String payerFolded;

    private String title;
    private long amount;

    @Enumerated(EnumType.STRING)
    private PaymentChannel channel;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "lookup_code")
    private String lookUpCode;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String collector;
    private String replaces;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_words")
    private String closedWords;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "sealed_by")
    private String sealedBy;

    @Lob
    private String content;

    protected FeeDocument() {}

    FeeDocument(Bill bill, FeeSeries from, Issue issue, String lookUpCode) {
        this.billId = bill.id();
        this.unit = bill.unit();
        this.kind = bill.document();
        this.template = from.template();
        this.series = from.series();
        this.number = from.next();
        this.payerName = issue.payerName();
        this.payerFolded = Folded.of(issue.payerName());
        this.title = bill.title();
        this.amount = issue.amount();
        this.channel = issue.channel();
        this.state = DocumentState.ISSUED;
        this.lookUpCode = lookUpCode;
        this.issuedAt = issue.at();
        this.collector = issue.collector();
        this.replaces = issue.replaces().isNothing()
                ? null
                : name(
                        issue.replaces().template(),
                        issue.replaces().series(),
                        issue.replaces().number());
    }

    /** Written once, before it is kept. */
    void write(String xml) {
        if (content != null) {
            throw new IllegalStateException("document " + id + " is written");
        }
        content = xml;
    }

    /** The same content with the seal in it; once. */
    void seal(SealedText sealed) {
        if (isSealed()) {
            throw new IllegalStateException("document " + id + " is sealed");
        }
        content = sealed.text();
        sealedBy = sealed.signer();
        sealedAt = sealed.at();
    }

    boolean isSealed() {
        return sealedAt != null;
    }

    void close(DocumentState how, String why, String by, Instant now) {
        if (!state.mayBecome(how)) {
            throw new Refusal("payment.documentClosed");
        }
        state = how;
        closedWords = why;
        closedBy = by;
        closedAt = now;
    }

    long id() {
        return id;
    }

    long billId() {
        return billId;
    }

    String unit() {
        return unit;
    }

    DocumentKind kind() {
        return kind;
    }

    DocumentState state() {
        return state;
    }

    /** As it is called on papers: template, series, number of seven digits. */
    String name() {
        return name(template, series, number);
    }

    private static String name(String template, String series, int number) {
        return "%s %s %07d".formatted(template, series, number);
    }

    /** What one that takes its place says of it. */
    Replaced replaced() {
        return new Replaced(template, series, number, issuedAt);
    }

    String template() {
        return template;
    }

    String series() {
        return series;
    }

    int number() {
        return number;
    }

    String payerName() {
        return payerName;
    }

    String title() {
        return title;
    }

    long amount() {
        return amount;
    }

    PaymentChannel channel() {
        return channel;
    }

    String lookUpCode() {
        return lookUpCode;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String collector() {
        return collector;
    }

    String replaces() {
        return replaces == null ? "" : replaces;
    }

    String closedWords() {
        return closedWords == null ? "" : closedWords;
    }

    String sealedBy() {
        return sealedBy == null ? "" : sealedBy;
    }

    Instant sealedAt() {
        return sealedAt;
    }

    String content() {
        return content;
    }

    DocumentRow row() {
        return new DocumentRow(
                id,
                billId,
                kind,
                template,
                series,
                number,
                payerName,
                amount,
                state,
                lookUpCode,
                issuedAt,
                replaces(),
                isSealed());
    }
}
