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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.OpinionStance;
import vn.gov.dvctt.shared.Refusal;

/** What another unit, a body outside or a specialised system was asked about a dossier, and what it said. */
@Entity
@Table(name = "opinion")
@NamedQuery(name = "Opinion.of", query = "select o from Opinion o where o.dossierId = :dossierId order by o.id")
class Opinion {
    private static final int SHORTEST_ANSWER = 5;
    private static final int LONGEST_ANSWER = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_seq")
    @SequenceGenerator(name = "opinion_seq", sequenceName = "opinion_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "task_id")
    private Long taskId;

    private String unit;

    @Column(name = "body_name")
    private String body;

    @Column(name = "asked_by_unit")
    private String askedByUnit;

    @Column(name = "asked_by_name")
    private String askedByName;

    private String question;
    private String papers;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private OpinionStance stance;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    protected Opinion() {}

    private Opinion(Task about, String askedByName, String question, Instant at) {
        this.dossierId = about.dossierId();
        this.askedByUnit = about.unit();
        this.askedByName = askedByName;
        this.question = question;
        this.askedAt = at;
    }

    /** A unit is asked; the task that lies on its desk says until when. */
    static Opinion ofUnit(Task about, Task asked, String askedBy, String question, List<Long> papers) {
        var opinion = new Opinion(about, askedBy, question, asked.openedAt());
        opinion.taskId = asked.id();
        opinion.unit = asked.unit();
        opinion.dueAt = asked.dueAt();
        opinion.papers = papers.stream().map(String::valueOf).collect(Collectors.joining(","));
        return opinion;
    }

    /** A body outside is asked; whoever handles the dossier writes down its answer. */
    static Opinion ofBody(Task about, String body, String askedBy, String question, Instant at) {
        var opinion = new Opinion(about, askedBy, question, at);
        opinion.body = body;
        return opinion;
    }

    /** What a specialised system said, in one go with being asked. */
    static Opinion ofSystem(Task about, String system, String question, boolean positive, String reason, Instant at) {
        var opinion = new Opinion(about, system, question, about.openedAt());
        opinion.body = system;
        opinion.say(positive ? OpinionStance.AGREES : OpinionStance.DISAGREES, reason, system, at);
        return opinion;
    }

    Opinion withPaper(long paper) {
        papers = paper == 0 ? null : String.valueOf(paper);
        return this;
    }

    void answer(GiveOpinion command, String by, Instant at) {
        if (closedAt != null || revision != command.revision()) {
            throw new Refusal("processing.changed");
        }
        var text = command.answer() == null ? "" : command.answer().strip();
        if (text.length() < SHORTEST_ANSWER || text.length() > LONGEST_ANSWER) {
            throw new Refusal("processing.opinionText", SHORTEST_ANSWER, LONGEST_ANSWER);
        }
        if (command.stance() == null) {
            throw new Refusal("processing.opinionStance");
        }
        say(command.stance(), text, by, at);
    }

    /** No longer waited for. */
    void close(Instant at) {
        closedAt = at;
    }

    private void say(OpinionStance what, String words, String by, Instant at) {
        stance = what;
        answer = words;
        answeredBy = by;
        closedAt = at;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Whether it is waited for although its time is over, so that the dossier may go on without it. */
    boolean isOverdue(Instant now) {
        return isOpen() && dueAt != null && now.isAfter(dueAt);
    }

    boolean isLate(Instant now) {
        return dueAt != null && (closedAt == null ? now : closedAt).isAfter(dueAt);
    }

    long id() {
        return id;
    }

    int revision() {
        return revision;
    }

    long dossierId() {
        return dossierId;
    }

    /** The task that lies on the desk of the unit asked; empty for bodies outside. */
    Optional<Long> taskId() {
        return Optional.ofNullable(taskId);
    }

    /** Empty for bodies outside. */
    Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    String body() {
        return body;
    }

    String askedByUnit() {
        return askedByUnit;
    }

    String askedByName() {
        return askedByName;
    }

    String question() {
        return question;
    }

    List<Long> papers() {
        return papers == null || papers.isEmpty()
                ? List.of()
                : Arrays.stream(papers.split(",")).map(Long::valueOf).toList();
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    OpinionStance stance() {
        return stance;
    }

    String answer() {
        return answer;
    }

    String answeredBy() {
        return answeredBy;
    }
}
