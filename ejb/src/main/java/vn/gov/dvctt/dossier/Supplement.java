package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.shared.Refusal;

/** A request to mend, and the applicant's answer to it. */
@Entity
@Table(name = "dossier_supplement")
class Supplement extends Round {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_supplement_seq")
    @SequenceGenerator(name = "dossier_supplement_seq", sequenceName = "dossier_supplement_seq", allocationSize = 50)
    private Long id;

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

    protected Supplement() {}

    Supplement(Dossier dossier, int round, List<SupplementItem> items, Instant answerBy, Act act) {
        super(dossier, round);
        if (items.isEmpty()) {
            throw new Refusal("dossier.nothingAsked");
        }
        this.items = new Asked(items);
        this.answerBy = answerBy;
        this.requestedAt = act.at();
        this.requestedBy = act.by();
    }

    Answers sendInto(Answers present, Instant now) {
        answeredAt = now;
        return freeze(changes(), present);
    }

    @Override
    boolean isOpen() {
        return answeredAt == null;
    }

    @Override
    boolean allows(String path) {
        return items.allows(path);
    }

    @Override
    boolean allowsComponent(int component) {
        return items.allowsComponent(component);
    }

    boolean wasRequested(String by, List<SupplementItem> same) {
        return requestedBy.equals(by) && items.items().equals(same);
    }

    Asked asked() {
        return items;
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
