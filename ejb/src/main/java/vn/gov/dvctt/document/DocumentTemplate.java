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
import java.time.LocalDate;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.document.api.SaveTemplate;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.document.api.TemplateView;
import vn.gov.dvctt.shared.Refusal;

/** Words of an agency for a kind of document: a draft until another person publishes it, then an edition that never changes. */
@Entity
@Table(name = "document_template")
@NamedQuery(name = "DocumentTemplate.draft", query = "select t from DocumentTemplate t where t.draftKey = :draftKey")
@NamedQuery(
        name = "DocumentTemplate.editions",
        query = "select t from DocumentTemplate t where t.unit = :unit and t.kind = :kind"
                + " and t.edition is not null order by t.edition desc")
@NamedQuery(
        name = "DocumentTemplate.until",
        query = "select t from DocumentTemplate t where t.unit = :unit and t.kind = :kind"
                + " and t.edition is not null and t.validFrom <= :day order by t.validFrom desc, t.edition desc")
class DocumentTemplate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_template_seq")
    @SequenceGenerator(name = "document_template_seq", sequenceName = "document_template_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    private String unit;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    @Column(name = "draft_key")
    private String draftKey;

    private Integer edition;

    @Lob
    private String body;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "author_id")
    private long authorId;

    private String author;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String remark;
    private String publisher;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected DocumentTemplate() {}

    DocumentTemplate(String unit, TemplateKind kind) {
        this.unit = unit;
        this.kind = kind;
        this.draftKey = draftKey(unit, kind);
    }

    static String draftKey(String unit, TemplateKind kind) {
        return unit + ":" + kind;
    }

    void write(SaveTemplate words, Person by, Instant at) {
        body = words.text();
        validFrom = words.validFrom();
        authorId = by.id();
        author = by.name();
        writtenAt = at;
        remark = null;
    }

    /** Not by whoever wrote it; and never into the past, for what was printed stays as it was. */
    void publish(int number, Person by, int seen, LocalDate today, Instant at) {
        refuseUnlessAnother(by, seen);
        draftKey = null;
        edition = number;
        publisher = by.name();
        publishedAt = at;
        if (validFrom.isBefore(today)) {
            validFrom = today;
        }
    }

    void sendBack(Person by, int seen, String why) {
        refuseUnlessAnother(by, seen);
        remark = why;
    }

    private void refuseUnlessAnother(Person by, int seen) {
        if (draftKey == null || revision != seen) {
            throw new Refusal("document.changed");
        }
        if (by.id() == authorId) {
            throw new Refusal("document.templateOwn");
        }
    }

    String unit() {
        return unit;
    }

    TemplateKind kind() {
        return kind;
    }

    String body() {
        return body;
    }

    int edition() {
        return edition == null ? 0 : edition;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    TemplateView.Edition view() {
        return new TemplateView.Edition(edition(), body, validFrom, author, publisher, publishedAt);
    }

    TemplateView.Draft draft(long reader) {
        return new TemplateView.Draft(id, revision, body, validFrom, author, writtenAt, remark, authorId == reader);
    }
}
