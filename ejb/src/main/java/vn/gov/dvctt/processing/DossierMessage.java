package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.processing.api.MessageLine;
import vn.gov.dvctt.shared.Refusal;

/** What an applicant and the unit that holds the dossier wrote to each other; never changed, only seen. */
@Entity
@Table(name = "dossier_message")
@NamedQuery(
        name = "DossierMessage.latest",
        query = "select m from DossierMessage m where m.dossierId = :dossierId and m.id < :before order by m.id desc")
@NamedQuery(
        name = "DossierMessage.since",
        query = "select count(m.id) from DossierMessage m where m.dossierId = :dossierId and m.fromApplicant = true"
                + " and m.writtenAt >= :since")
@NamedQuery(
        name = "DossierMessage.unseen",
        query = "select count(m.id) from DossierMessage m where m.dossierId = :dossierId"
                + " and m.fromApplicant = :fromApplicant and m.seenAt is null")
@NamedQuery(
        name = "DossierMessage.see",
        query = "update DossierMessage m set m.seenAt = :now where m.dossierId = :dossierId"
                + " and m.fromApplicant = :fromApplicant and m.seenAt is null and m.id <= :upTo")
class DossierMessage {
    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_message_seq")
    @SequenceGenerator(name = "dossier_message_seq", sequenceName = "dossier_message_seq", allocationSize = 50)
    private Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "from_applicant")
    private boolean fromApplicant;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String author;

    private String unit;
    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected DossierMessage() {}

    DossierMessage(DossierTalk talk, boolean fromApplicant, Person author, String words, Instant at) {
        var text = words == null ? "" : words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refusal("processing.messageText", LONGEST);
        }
        this.dossierId = talk.dossierId();
        this.unit = talk.unit();
        this.fromApplicant = fromApplicant;
        this.authorId = author.id();
        this.author = author.name();
        this.words = text;
        this.writtenAt = at;
    }

    MessageLine line(boolean toApplicant) {
        return new MessageLine(
                id, fromApplicant, author, writtenAt, words, fromApplicant != toApplicant && seenAt == null, seenAt);
    }
}
