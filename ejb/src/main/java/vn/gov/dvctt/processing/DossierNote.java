package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.processing.api.NoteView;
import vn.gov.dvctt.shared.Refusal;

/** What an official noted beside a dossier. It is read by the officials of its units only, and its line stays when it is struck. */
@Entity
@Table(name = "dossier_note")
@NamedQuery(
        name = "DossierNote.of",
        query = "select n from DossierNote n where n.dossierId = :dossierId order by n.id desc")
@NamedQuery(
        name = "DossierNote.pinned",
        query = "select n from DossierNote n where n.dossierId = :dossierId and n.pinned = true order by n.id desc")
class DossierNote {
    private static final int LONGEST = 4_000;
    private static final Duration STRIKEABLE = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_note_seq")
    @SequenceGenerator(name = "dossier_note_seq", sequenceName = "dossier_note_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "dossier_id")
    private long dossierId;

    private String unit;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String author;

    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    private boolean pinned;

    @Column(name = "struck_at")
    private Instant struckAt;

    @Column(name = "struck_by")
    private String struckBy;

    protected DossierNote() {}

    DossierNote(long dossierId, Person author, String words, Instant at) {
        var text = words == null ? "" : words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refusal("processing.noteText", LONGEST);
        }
        this.dossierId = dossierId;
        this.unit = author.unit();
        this.authorId = author.id();
        this.author = author.name();
        this.words = text;
        this.writtenAt = at;
    }

    /** Its words are kept with the line, and shown to nobody any more. */
    void strike(Person who, Instant at) {
        if (authorId != who.id()) {
            throw new Refusal("processing.noteOfOther");
        }
        if (!isStrikeable(who.id(), at)) {
            throw new Refusal("processing.noteLate");
        }
        struckAt = at;
        struckBy = who.name();
        pinned = false;
    }

    void pin(boolean above) {
        if (struckAt != null) {
            throw new Refusal("processing.noteGone");
        }
        pinned = above;
    }

    private boolean isStrikeable(long reader, Instant now) {
        return authorId == reader && struckAt == null && now.isBefore(writtenAt.plus(STRIKEABLE));
    }

    long id() {
        return id;
    }

    long dossierId() {
        return dossierId;
    }

    NoteView view(long reader, Instant now) {
        return new NoteView(
                id,
                author,
                authorId == reader,
                writtenAt,
                struckAt == null ? words : "",
                pinned,
                struckAt,
                struckBy,
                isStrikeable(reader, now));
    }
}
