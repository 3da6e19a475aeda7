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
import vn.gov.dvctt.processing.api.CheckMark;
import vn.gov.dvctt.processing.api.CheckVerdict;
import vn.gov.dvctt.processing.api.CheckView;
import vn.gov.dvctt.shared.Refusal;

/** What was found of a component as it was handed in once. Handed in anew, it gets a line of its own, and this one stays. */
@Entity
@Table(name = "component_check")
@NamedQuery(
        name = "ComponentCheck.of",
        query = "select c from ComponentCheck c where c.dossierId = :dossierId order by c.component, c.round")
class ComponentCheck {
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "component_check_seq")
    @SequenceGenerator(name = "component_check_seq", sequenceName = "component_check_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "dossier_id")
    private long dossierId;

    private int component;

    @Column(name = "round_number")
    private int round;

    private int answers;
    private String papers;

    @Enumerated(EnumType.STRING)
    private CheckVerdict verdict;

    private String remark;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected ComponentCheck() {}

    /** A component as it lies before whoever checks it, for the nth time. */
    ComponentCheck(long dossierId, HandedIn given, int round) {
        this.dossierId = dossierId;
        this.component = given.component();
        this.answers = given.answers();
        this.papers = given.papers();
        this.round = round;
    }

    void mark(CheckMark mark, String by, Instant at) {
        var words = mark.remark() == null ? "" : mark.remark().strip();
        if (words.length() > LONGEST || mark.verdict() == CheckVerdict.NOT_MET && words.length() < 10) {
            throw new Refusal("processing.checkRemark", 10, LONGEST);
        }
        verdict = mark.verdict();
        remark = words.isEmpty() ? null : words;
        checkedBy = by;
        checkedAt = at;
    }

    /** Whether it says something of what lies there now. */
    boolean isOf(HandedIn given) {
        return answers == given.answers() && given.papers().equals(papers == null ? "" : papers);
    }

    int component() {
        return component;
    }

    int round() {
        return round;
    }

    int revision() {
        return revision;
    }

    String checkedBy() {
        return checkedBy;
    }

    CheckView view(CheckView former) {
        return new CheckView(component, verdict, remark == null ? "" : remark, checkedBy, checkedAt, revision, former);
    }
}
