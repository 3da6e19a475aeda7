package vn.gov.dvctt.notification;

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
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.notification.api.WordingPlace;

/** What an agency says in its own words; the latest of a place counts. */
@Entity
@Table(name = "notice_wording")
@NamedQuery(
        name = "NoticeWording.latest",
        query =
                "select w from NoticeWording w where w.id = (select max(x.id) from NoticeWording x where x.kind = w.kind and x.channel = w.channel and x.language = w.language and x.unit = w.unit)")
class NoticeWording {
    /** For all units that have no words of their own. */
    static final String EVERYWHERE = "*";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_wording_seq")
    @SequenceGenerator(name = "notice_wording_seq", sequenceName = "notice_wording_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private NoticeChannel channel;

    @Enumerated(EnumType.STRING)
    private NoticeLanguage language;

    private String unit;

    @Lob
    private String words;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private long savedBy;

    protected NoticeWording() {}

    /** @param words empty: the portal's own hold again */
    NoticeWording(NoticeKind kind, WordingPlace place, String unit, String words, long by, Instant now) {
        this.kind = kind;
        this.channel = place.channel();
        this.language = place.language();
        this.unit = unit;
        this.words = words.isEmpty() ? null : words;
        this.savedBy = by;
        this.savedAt = now;
    }

    String place() {
        return place(kind, channel, language, unit);
    }

    static String place(NoticeKind kind, NoticeChannel channel, NoticeLanguage language, String unit) {
        return kind + " " + channel + " " + language + " " + unit;
    }

    boolean isAbout(NoticeKind what, String whose) {
        return kind == what && unit.equals(whose);
    }

    Optional<String> words() {
        return Optional.ofNullable(words);
    }

    Instant savedAt() {
        return savedAt;
    }
}
