package vn.gov.dvctt.processing;

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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.processing.api.AttestScan;
import vn.gov.dvctt.processing.api.ConversionView;
import vn.gov.dvctt.processing.api.OriginalKind;
import vn.gov.dvctt.shared.Refusal;

/** A paper of a dossier that an official made electronic. Once attested nothing of it changes. */
@Entity
@Table(name = "paper_conversion")
@NamedQuery(
        name = "PaperConversion.of",
        query = "select c from PaperConversion c where c.dossierId = :dossierId order by c.id desc")
class PaperConversion {
    private static final int SHORTEST = 3;
    private static final int LONGEST_REFERENCE = 300;
    private static final int LONGEST_DEVICE = 200;
    private static final int MOST_PAGES = 5_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_conversion_seq")
    @SequenceGenerator(name = "paper_conversion_seq", sequenceName = "paper_conversion_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "dossier_id")
    private long dossierId;

    private String unit;
    private int component;

    @Column(name = "component_name")
    private String componentName;

    @Column(name = "paper_id")
    private long paperId;

    private String sha256;

    @Column(name = "scanned_by")
    private String scannedBy;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    @Enumerated(EnumType.STRING)
    private OriginalKind original;

    private String reference;
    private Integer pages;
    private String device;

    @Column(name = "attested_by")
    private String attestedBy;

    @Column(name = "attested_at")
    private Instant attestedAt;

    @Column(name = "record_paper")
    private Long recordPaper;

    protected PaperConversion() {}

    PaperConversion(Hand hand, int component, String componentName, PaperView scan) {
        this.dossierId = hand.dossier().dossierId();
        this.unit = hand.who().me().unit();
        this.component = component;
        this.componentName = componentName;
        this.paperId = scan.id();
        this.sha256 = scan.sha256();
        this.scannedBy = hand.words();
        this.scannedAt = hand.now();
    }

    void attest(AttestScan said, String by, Instant now) {
        refuseIfAttested();
        reference = between(said.reference(), LONGEST_REFERENCE, "processing.conversionReference");
        device = between(said.device(), LONGEST_DEVICE, "processing.conversionDevice");
        if (said.original() == null) {
            throw new Refusal("processing.conversionOriginal");
        }
        if (said.pages() < 1 || said.pages() > MOST_PAGES) {
            throw new Refusal("processing.conversionPages", MOST_PAGES);
        }
        original = said.original();
        pages = said.pages();
        attestedBy = by;
        attestedAt = now;
    }

    void recorded(long paper) {
        recordPaper = paper;
    }

    void refuseIfAttested() {
        if (isAttested()) {
            throw new Refusal("processing.conversionAttested");
        }
    }

    private static String between(String text, int longest, String key) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() < SHORTEST || stripped.length() > longest) {
            throw new Refusal(key, SHORTEST, longest);
        }
        return stripped;
    }

    boolean isAttested() {
        return attestedAt != null;
    }

    long id() {
        return id;
    }

    long dossierId() {
        return dossierId;
    }

    long scan() {
        return paperId;
    }

    String unit() {
        return unit;
    }

    /** Scan and record. */
    Stream<Long> papers() {
        return Stream.concat(Stream.of(paperId), Optional.ofNullable(recordPaper).stream());
    }

    ConversionView view(Map<Long, PaperView> papers) {
        return new ConversionView(
                id,
                component,
                componentName,
                papers.get(paperId),
                scannedBy,
                scannedAt,
                original,
                reference,
                pages == null ? 0 : pages,
                device,
                attestedBy,
                attestedAt,
                papers.get(recordPaper));
    }
}
