package vn.gov.dvctt.processing;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/**
 * Something a unit has to do for a dossier; carries what a list shows, so that a list is one query over one table. The open tasks of a dossier say where it stands
 * in its process, and nothing else does.
 */
@Entity
@Table(name = "task")
@NamedQuery(
        name = "Task.open",
        query = "select t from Task t where t.dossierId = :dossierId and t.closedAt is null order by t.id")
@NamedQuery(name = "Task.all", query = "select t from Task t where t.dossierId = :dossierId order by t.openedAt, t.id")
@NamedQuery(
        name = "Task.latestOfUnit",
        query = "select t from Task t where t.dossierId = :dossierId and t.unit = :unit"
                + " and t.kind <> vn.gov.dvctt.processing.TaskKind.OPINION order by t.openedAt desc, t.id desc")
@NamedQuery(
        name = "Task.facts",
        query = "select t.dossierId, t.dossierCode, t.procedureTitle, t.unit from Task t where t.dossierId in :ids"
                + " and t.closedAt is null and t.kind <> vn.gov.dvctt.processing.TaskKind.OPINION")
@NamedQuery(
        name = "Task.heldBy",
        query =
                "select t from Task t where t.unit = :unit and t.assigneeId = :person and t.closedAt is null order by t.id")
@NamedQuery(
        name = "Task.offeredTo",
        query =
                "select t from Task t where t.unit = :unit and t.receiverId = :person and t.closedAt is null order by t.id")
class Task extends TaskFacts {
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
        var task = sameDossier();
        task.dossierCode = code.value();
        task.unit = unit;
        task.assigneeId = assigneeId;
        task.assigneeName = assigneeName;
        task.begin(TaskKind.TRACKING, at, due);
        return task;
    }

    Task in(ProcessStep step) {
        stepId = step.id();
        round = 1;
        return this;
    }

    /** The dossier comes into a step; where the step has time of its own, it is due when that is over, and never later than the dossier. */
    Task enters(StepOpening opening) {
        var task = sameDossier();
        var step = opening.step();
        task.unit = opening.unit();
        task.stepId = step.id();
        task.role = step.role();
        task.round = opening.round();
        task.stepFrom = opening.stepDue() == null ? null : opening.at();
        task.stepDueAt = opening.stepDue();
        task.begin(TaskKind.of(step.kind()), opening.at(), task.earlier(opening.due()));
        if (closedWhileAwaiting) {
            task.awaitApplicant(dueAt);
        }
        return task;
    }

    /** Another unit is asked. What its list shows is the number, the procedure, and who asks: not whose the dossier is. */
    Task opinion(String askedUnit, String askingUnit, Instant at, Instant due) {
        var task = sameDossier();
        task.applicantName = askingUnit;
        task.applicantFolded = Folded.of(askingUnit);
        task.unit = askedUnit;
        task.stepId = stepId;
        task.role = Role.HANDLER;
        task.begin(TaskKind.OPINION, at, due);
        return task;
    }

    void goOnUnder(int version) {
        procedureVersion = version;
    }

    void endedBy(String who) {
        closedBy = who;
    }

    /** It comes back, with a reason, to whoever did this step before. */
    void sentBackBy(Task other, String why, Task before) {
        returnedFrom = other.id;
        remark = why;
        heldLike(before);
    }

    void heldLike(Task before) {
        assigneeId = before.assigneeId;
        assigneeName = before.assigneeName;
    }

    /** Guards an act: nothing changed since it was seen, it is the agency's turn to receive, and no colleague holds it. */
    void refuseUnlessFor(Person official, int seenRevision) {
        refuseUnlessReceivable(seenRevision);
        if (assigneeId != null && !isHeldBy(official)) {
            throw new Refusal("processing.heldBy", assigneeName);
        }
    }

    /** Guards an act on a step: it is this role's turn, nothing changed since it was seen, and nobody holds it for whom the caller does not act. */
    void refuseUnlessFor(Acting who, int seenRevision) {
        refuseUnlessSeen(who, seenRevision);
        if (assigneeId != null && !who.actsFor(assigneeId)) {
            throw new Refusal("processing.heldBy", assigneeName);
        }
    }

    void refuseUnlessSeen(Acting who, int seenRevision) {
        if (!who.does(role)) {
            throw new Refusal("processing.notYourStep");
        }
        if (closedAt != null || revision != seenRevision) {
            throw new Refusal("processing.changed");
        }
    }

    /** Guards what needs the agency's turn: not while somebody else is waited for. */
    void refuseUnlessIn(Set<TaskKind> wanted) {
        if (!wanted.contains(kind) || lane != kind.lane()) {
            throw new Refusal("processing.notYourStep");
        }
    }

    /** Who acts on what nobody holds takes it by that. */
    void heldFrom(Acting who) {
        if (assigneeId == null) {
            holdBy(who.me());
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

    void holdBy(Person official) {
        assigneeId = official.id();
        assigneeName = official.name();
        receiverId = null;
        receiverName = null;
    }

    /** Whoever held it is here no more: anybody of the unit may take it. */
    void givenBack() {
        assigneeId = null;
        assigneeName = null;
        offerDeclined();
    }

    /** Stays with whoever holds it until the receiver confirms. */
    void offeredTo(Person receiver) {
        receiverId = receiver.id();
        receiverName = receiver.name();
    }

    void offerDeclined() {
        receiverId = null;
        receiverName = null;
    }

    /** The applicant's turn, until a moment. */
    void awaitApplicant(Instant answerBy) {
        if (kind == TaskKind.OPINION || lane == TaskLane.TO_SIGN) {
            return;
        }
        lane = TaskLane.AWAITING_APPLICANT;
        dueAt = answerBy;
    }

    /** The agency's turn again. */
    void resume(Instant due) {
        if (kind == TaskKind.OPINION) {
            return;
        }
        lane = lane == TaskLane.TO_SIGN ? lane : kind.lane();
        dueAt = earlier(due);
    }

    /** With its number it lies with the approver, to be signed; unsigned it comes back to the clerk. */
    void liesIn(TaskLane where, long holder, String name) {
        lane = where;
        assigneeId = holder;
        assigneeName = name;
        offerDeclined();
    }

    /** The time the step has for itself was counted anew. */
    void stepCounted(Instant from, Instant stepDue) {
        stepFrom = from;
        stepDueAt = stepDue;
    }

    /** The promised date moved; who waits for the applicant keeps the applicant's date. */
    void reschedule(Instant due) {
        if (kind.followsDossier() && (lane == kind.lane() || lane == TaskLane.TO_SIGN)) {
            dueAt = earlier(due);
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
        closedWhileAwaiting = lane == TaskLane.AWAITING_APPLICANT;
        lane = TaskLane.DONE;
        outcome = how;
        closedAt = at;
    }

    /** @param by in words, for the control slip */
    void close(TaskOutcome how, Instant at, String by) {
        close(how, at);
        closedBy = by;
    }

    private Task sameDossier() {
        var task = new Task();
        task.dossierId = dossierId;
        task.submissionNumber = submissionNumber;
        task.dossierCode = dossierCode;
        task.procedureCode = procedureCode;
        task.procedureVersion = procedureVersion;
        task.procedureTitle = procedureTitle;
        task.applicantName = applicantName;
        task.applicantFolded = applicantFolded;
        return task;
    }

    private void begin(TaskKind what, Instant at, Instant due) {
        kind = what;
        lane = what.lane();
        openedAt = at;
        dueAt = due;
    }

    private Instant earlier(Instant due) {
        return stepDueAt == null || due.isBefore(stepDueAt) ? due : stepDueAt;
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
