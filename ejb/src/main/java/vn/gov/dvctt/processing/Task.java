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
import java.util.Optional;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Something a unit has to do for a dossier; carries what a list shows, so that a list is one query over one table. */
@Entity
@Table(name = "task")
@NamedQuery(
        name = "Task.open",
        query = "select t from Task t where t.dossierId = :dossierId and t.closedAt is null order by t.id")
@NamedQuery(
        name = "Task.latestOfUnit",
        query = "select t from Task t where t.dossierId = :dossierId and t.unit = :unit order by t.id desc")
@NamedQuery(
        name = "Task.facts",
        query =
                "select t.dossierId, t.dossierCode, t.procedureTitle, t.unit from Task t where t.dossierId in :ids and t.closedAt is null")
class Task {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task_seq")
    @SequenceGenerator(name = "task_seq", sequenceName = "task_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "submission_number")
    private String submissionNumber;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "procedure_version")
    private int procedureVersion;

    @Column(name = "procedure_title")
    private String procedureTitle;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "applicant_folded")
    private String applicantFolded;

    private String unit;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    private TaskLane lane;

    @Enumerated(EnumType.STRING)
    private TaskOutcome outcome;

    @Column(name = "assignee_id")
    private Long assigneeId;

    @Column(name = "assignee_name")
    private String assigneeName;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Task() {}

    /** Papers arrived: to be checked by the unit until a moment. */
    static Task intake(DossierSubmitted news, Instant dueAt) {
        var task = new Task();
        task.dossierId = news.dossierId();
        task.submissionNumber = news.submissionNumber();
        task.procedureCode = news.procedureCode();
        task.procedureVersion = news.procedureVersion();
        task.procedureTitle = news.procedureTitle();
        task.applicantName = news.applicantName();
        task.applicantFolded = Folded.of(news.applicantName());
        task.unit = news.unit();
        task.begin(TaskKind.INTAKE, news.at(), dueAt);
        return task;
    }

    /** The dossier was received: from now on the unit watches over its way through the specialised system. */
    Task tracking(DossierCode code, Instant at, Instant due) {
        var task = new Task();
        task.dossierId = dossierId;
        task.submissionNumber = submissionNumber;
        task.dossierCode = code.value();
        task.procedureCode = procedureCode;
        task.procedureVersion = procedureVersion;
        task.procedureTitle = procedureTitle;
        task.applicantName = applicantName;
        task.applicantFolded = applicantFolded;
        task.unit = unit;
        task.assigneeId = assigneeId;
        task.assigneeName = assigneeName;
        task.begin(TaskKind.TRACKING, at, due);
        return task;
    }

    /** Guards an act: nothing changed since it was seen, it is the agency's turn to receive, and no colleague holds it. */
    void refuseUnlessFor(Person official, int seenRevision) {
        refuseUnlessReceivable(seenRevision);
        if (assigneeId != null && !isHeldBy(official)) {
            throw new Refusal("processing.heldBy", assigneeName);
        }
    }

    void takenBy(Person official, int seenRevision) {
        refuseUnlessReceivable(seenRevision);
        holdBy(official);
    }

    /** Taken together with others: a colleague's dossier is taken over only by an act of its own. */
    void takenIfFreeBy(Person official) {
        refuseUnlessFor(official, revision);
        holdBy(official);
    }

    boolean isHeldBy(Person official) {
        return assigneeId != null && assigneeId == official.id();
    }

    void holdBy(Person official) {
        assigneeId = official.id();
        assigneeName = official.name();
    }

    /** The applicant's turn, until a moment. */
    void awaitApplicant(Instant answerBy) {
        lane = TaskLane.AWAITING_APPLICANT;
        dueAt = answerBy;
    }

    /** The agency's turn again. */
    void resume(Instant due) {
        lane = kind.lane();
        dueAt = due;
    }

    /** The promised date moved; who waits for the applicant keeps the applicant's date. */
    void reschedule(Instant due) {
        if (kind == TaskKind.TRACKING && lane == kind.lane()) {
            dueAt = due;
        }
    }

    /** Guards a promise about the dossier: the head answers for the whole unit, a handler for what nobody else took. */
    void refuseUnlessAnswersForIt(Person official) {
        var head = official.roles().contains(Role.UNIT_HEAD);
        if (!head && assigneeId != null && assigneeId != official.id()) {
            throw new Refusal("processing.heldBy", assigneeName);
        }
    }

    void received(DossierCode code, Instant at) {
        dossierCode = code.value();
        close(TaskOutcome.RECEIVED, at);
    }

    void close(TaskOutcome how, Instant at) {
        lane = TaskLane.DONE;
        outcome = how;
        closedAt = at;
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

    String unit() {
        return unit;
    }

    String procedureCode() {
        return procedureCode;
    }

    int procedureVersion() {
        return procedureVersion;
    }

    TaskKind kind() {
        return kind;
    }

    TaskLane lane() {
        return lane;
    }

    TaskOutcome outcome() {
        return outcome;
    }

    /** Empty while nobody took it. */
    Optional<Long> assigneeId() {
        return Optional.ofNullable(assigneeId);
    }

    String assigneeName() {
        return assigneeName;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    private void begin(TaskKind what, Instant at, Instant due) {
        kind = what;
        lane = what.lane();
        openedAt = at;
        dueAt = due;
    }

    private void refuseUnlessReceivable(int seenRevision) {
        if (lane != TaskLane.TO_RECEIVE) {
            throw new Refusal("processing.notToReceive." + (outcome == null ? lane.name() : outcome.name()));
        }
        if (revision != seenRevision) {
            throw new Refusal("processing.changed");
        }
    }
}
