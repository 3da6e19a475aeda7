package vn.gov.dvctt.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.document.api.PaperView;

/** A name for a content of the store. Written once, never changed: hence no version. */
@Entity
@Table(name = "paper")
@NamedQuery(name = "Paper.ofIds", query = "select p from Paper p where p.id in :ids order by p.id")
class Paper {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_seq")
    @SequenceGenerator(name = "paper_seq", sequenceName = "paper_seq", allocationSize = 50)
    private Long id;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private long bytes;

    private String sha256;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected Paper() {}

    Paper(FileName name, FileKind kind, StoredContent content, Instant storedAt) {
        this.name = name.value();
        this.mediaType = kind.mediaType();
        this.bytes = content.bytes();
        this.sha256 = content.sha256();
        this.storedAt = storedAt;
    }

    PaperView view() {
        return new PaperView(id, name, mediaType, bytes, sha256, storedAt, null);
    }
}
