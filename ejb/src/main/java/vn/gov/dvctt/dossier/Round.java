package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.dvctt.shared.Refusal;

/** One round of changes to a submitted dossier, asked for or not: the applicant's own draft until it is sent, frozen afterwards, with what it replaced. */
@MappedSuperclass
abstract class Round {
    /** The dossier whose answers and papers it changes. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "round_number")
    private int round;

    @Convert(converter = ChangesColumn.class)
    private Changes changes;

    @Convert(converter = ChangesColumn.class)
    private Changes former;

    protected Round() {}

    Round(Dossier dossier, int round) {
        this.dossier = dossier;
        this.round = round;
        this.changes = Changes.NONE;
        this.former = Changes.NONE;
    }

    abstract boolean isOpen();

    /** Whether it may touch the answer of this path. */
    abstract boolean allows(String path);

    abstract boolean allowsComponent(int component);

    void change(Map<String, String> more) {
        more.keySet().stream().filter(path -> !allows(path)).findFirst().ifPresent(path -> {
            throw new Refusal("dossier.notAsked");
        });
        changes = changes.with(more);
    }

    /** Takes these paths out of the draft, for another round to carry them. */
    void giveUp(Iterable<String> paths) {
        var left = new TreeMap<>(changes.values());
        paths.forEach(left::remove);
        changes = new Changes(left);
    }

    /** Freezes these changes, keeps what they replace, and gives back the answers as they are from now on. */
    Answers freeze(Changes sent, Answers present) {
        var before = new LinkedHashMap<String, String>();
        sent.values().keySet().forEach(path -> before.put(path, present.get(path)));
        former = new Changes(before);
        changes = sent;
        return present.with(sent.values());
    }

    void numbered(int number) {
        round = number;
    }

    /** In the order of all rounds of the dossier; papers say by it when they came and went. */
    int round() {
        return round;
    }

    Changes changes() {
        return changes;
    }

    Changes former() {
        return former;
    }
}
