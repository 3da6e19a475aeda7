package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.shared.Refusal;

/** A request to mend, and the applicant's answer to it: their own draft until it is sent, frozen afterwards. */
@Entity
@Table(name = "dossier_supplement")
class Supplement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_supplement_seq")
    @SequenceGenerator(name = "dossier_supplement_seq", sequenceName = "dossier_supplement_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "round_number")
    private int round;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Convert(converter = AskedColumn.class)
    private Asked items;

    @Convert(converter = ChangesColumn.class)
    private Changes changes;

    @Convert(converter = ChangesColumn.class)
    private Changes former;

    protected Supplement() {}

    Supplement(Dossier dossier, int round, List<SupplementItem> items, Instant answerBy, Act act) {
        if (items.isEmpty()) {
            throw new Refusal("dossier.nothingAsked");
        }
        this.dossier = dossier;
        this.round = round;
        this.items = new Asked(items);
        this.answerBy = answerBy;
        this.requestedAt = act.at();
        this.requestedBy = act.by();
        this.changes = Changes.NONE;
        this.former = Changes.NONE;
    }

    void change(Map<String, String> more) {
        more.keySet().stream().filter(path -> !items.allows(path)).findFirst().ifPresent(path -> {
            throw new Refusal("dossier.notAsked");
        });
        changes = changes.with(more);
    }

    /** Keeps what is replaced and gives back the answers as they are from now on. */
    Answers sendInto(Answers present, Instant now) {
        var before = new LinkedHashMap<String, String>();
        changes.values().keySet().forEach(path -> before.put(path, present.get(path)));
        former = new Changes(before);
        answeredAt = now;
        return present.with(changes.values());
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    boolean wasRequested(String by, List<SupplementItem> same) {
        return requestedBy.equals(by) && items.items().equals(same);
    }

    int round() {
        return round;
    }

    Asked asked() {
        return items;
    }

    Changes changes() {
        return changes;
    }

    Changes former() {
        return former;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant answerBy() {
        return answerBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
