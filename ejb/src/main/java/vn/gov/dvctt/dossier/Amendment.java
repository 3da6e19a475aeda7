package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.shared.Refusal;

/** A change of the applicant's own accord (article 10.1 of the circular): any answer, any paper, with a reason in words. */
@Entity
@Table(name = "dossier_amendment")
class Amendment extends Round {
    /** Its place among the rounds while it is not sent: after all of them, so that whatever is asked and sent meanwhile comes before it. */
    static final int UNSENT = 9999;

    static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_amendment_seq")
    @SequenceGenerator(name = "dossier_amendment_seq", sequenceName = "dossier_amendment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String reason;

    protected Amendment() {}

    Amendment(Dossier dossier, Instant now) {
        super(dossier, UNSENT);
        this.begunAt = now;
    }

    void explain(String words) {
        if (words.length() > LONGEST_REASON) {
            throw new Refusal("dossier.reasonTooLong", LONGEST_REASON);
        }
        reason = words;
    }

    /** Sent as this round: only what really differs, and of a table that differs all cells, so that before and after can be read as tables. */
    Answers sendInto(int round, Answers present, Instant now) {
        var tables = changed(present)
                .filter(path -> path.contains("."))
                .map(Amendment::top)
                .collect(Collectors.toSet());
        var after = present.with(changes().values());
        var sent = new TreeMap<String, String>();
        changed(present).forEach(path -> sent.put(path, after.get(path)));
        Stream.of(present, after)
                .flatMap(answers -> answers.values().keySet().stream())
                .filter(path -> path.contains(".") && tables.contains(top(path)))
                .forEach(path -> sent.put(path, after.get(path)));
        numbered(round);
        sentAt = now;
        return freeze(new Changes(sent), present);
    }

    /** Paths whose answer really differs from the present one. */
    Stream<String> changed(Answers present) {
        var after = present.with(changes().values());
        return changes().values().keySet().stream()
                .filter(path -> !present.get(path).equals(after.get(path)));
    }

    /** What would change if it were sent now: fields and whole tables. */
    SortedSet<String> matters(Answers present) {
        return changed(present).map(Amendment::top).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What changed when it was sent. */
    SortedSet<String> matters() {
        return changes().values().keySet().stream().map(Amendment::top).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String top(String path) {
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    }

    @Override
    boolean isOpen() {
        return sentAt == null;
    }

    @Override
    boolean allows(String path) {
        return isOpen();
    }

    @Override
    boolean allowsComponent(int component) {
        return isOpen();
    }

    /** As typed so far; empty where nothing was. */
    String reason() {
        return reason == null ? "" : reason;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant sentAt() {
        return sentAt;
    }
}
