package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;

/** What is known of a task: the columns of its row, to be read. What may be done to it stands in {@link Task} alone. */
@MappedSuperclass
abstract class TaskFacts {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task_seq")
    @SequenceGenerator(name = "task_seq", sequenceName = "task_seq", allocationSize = 50)
    Long id;

    @Version
    int revision;

    @Column(name = "dossier_id")
    long dossierId;

    @Column(name = "submission_number")
    String submissionNumber;

    @Column(name = "dossier_code")
    String dossierCode;

    @Column(name = "procedure_code")
    String procedureCode;

    @Column(name = "procedure_version")
    int procedureVersion;

    @Column(name = "procedure_title")
    String procedureTitle;

    @Column(name = "applicant_name")
    String applicantName;

    @Column(name = "applicant_folded")
    String applicantFolded;

    String unit;

    @Enumerated(EnumType.STRING)
    TaskKind kind;

    @Enumerated(EnumType.STRING)
    TaskLane lane;

    @Enumerated(EnumType.STRING)
    TaskOutcome outcome;

    @Column(name = "assignee_id")
    Long assigneeId;

    @Column(name = "assignee_name")
    String assigneeName;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "step_id")
    String stepId;

    @Column(name = "round_number")
    Integer round;

    @Column(name = "step_role")
    String role;

    @Column(name = "returned_from")
    Long returnedFrom;

    String remark;

    @Column(name = "step_from")
    Instant stepFrom;

    @Column(name = "step_due_at")
    Instant stepDueAt;

    @Column(name = "receiver_id")
    Long receiverId;

    @Column(name = "receiver_name")
    String receiverName;

    @Column(name = "closed_by")
    String closedBy;

    /** Whether the applicant was waited for when it ended: then the step after it waits too. */
    @Transient
    boolean closedWhileAwaiting;

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

    Instant closedAt() {
        return closedAt;
    }

    String dossierCode() {
        return dossierCode;
    }

    /** By which the unit calls it: the dossier's code, before reception the submission's number. */
    String number() {
        return dossierCode == null ? submissionNumber : dossierCode;
    }

    String applicantName() {
        return applicantName;
    }

    String procedureTitle() {
        return procedureTitle;
    }

    /** Empty for tasks that were opened before processes had steps: their kind tells it. */
    Optional<String> stepId() {
        return Optional.ofNullable(stepId);
    }

    /** Which time the dossier is in this step. */
    int round() {
        return round == null ? 1 : round;
    }

    /** Who of the unit does it; empty where nobody does. */
    Optional<String> role() {
        return Optional.ofNullable(role);
    }

    /** The task that sent it back. */
    Optional<Long> returnedFrom() {
        return Optional.ofNullable(returnedFrom);
    }

    /** Why it was sent back, on the task that was opened by it; empty where it was not. */
    Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** Since when the time runs that the step has for itself; empty where it has none. */
    Optional<Instant> stepFrom() {
        return Optional.ofNullable(stepFrom);
    }

    /** When the time is over that the step has for itself. */
    Optional<Instant> stepDueAt() {
        return Optional.ofNullable(stepDueAt);
    }

    /** The colleague to whom it was handed over and who has not confirmed yet. */
    Optional<Long> receiverId() {
        return Optional.ofNullable(receiverId);
    }

    String receiverName() {
        return receiverName;
    }

    /** Who ended it, in words; empty while it is open. */
    Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    boolean isHeldBy(Person official) {
        return assigneeId != null && assigneeId == official.id();
    }

    boolean isOpen() {
        return closedAt == null;
    }
}
