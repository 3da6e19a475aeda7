package vn.gov.dvctt.processing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.WaitGround;
import vn.gov.dvctt.processing.api.TaskAct;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Role;

/** What somebody may do with an open task. */
final class ActsAtHand {
    private final Task task;
    private final ProcessStep step;
    private final List<Opinion> opinions;
    private final boolean signed;
    private final Set<TaskAct> acts = EnumSet.noneOf(TaskAct.class);

    private ActsAtHand(Task task, ProcessStep step, List<Opinion> opinions, boolean signed) {
        this.signed = signed;
        this.task = task;
        this.step = step;
        this.opinions = opinions;
    }

    /** @param signed whether what is issued bears its approver's own signature */
    static Set<TaskAct> of(Task task, ProcessStep step, Acting who, List<Opinion> opinions, boolean signed) {
        var hand = new ActsAtHand(task, step, opinions, signed);
        if (task.lane() == TaskLane.TO_SIGN) {
            hand.signing(who);
            return hand.acts;
        }
        if (task.role().isPresent()) {
            hand.holding(who);
        }
        return hand.acts;
    }

    /** Never a substitute: a signature is one's own. */
    private void signing(Acting who) {
        if (task.isHeldBy(who.me()) && who.does(Role.APPROVER)) {
            acts.addAll(Set.of(TaskAct.SIGN, TaskAct.REFUSE_SIGNATURE));
        }
        if (who.does(task.role().orElse(null))) {
            acts.add(TaskAct.TAKE_BACK);
        }
    }

    private void holding(Acting who) {
        if (who.does(Role.UNIT_HEAD)) {
            acts.add(TaskAct.ASSIGN);
        }
        if (!who.does(task.role().orElseThrow())) {
            return;
        }
        if (task.receiverId().filter(who::actsFor).isPresent()) {
            acts.add(TaskAct.ANSWER_HAND_OVER);
        }
        var holder = task.assigneeId();
        if (holder.isEmpty()) {
            acts.add(TaskAct.TAKE);
        }
        if (holder.isPresent() && !who.actsFor(holder.get())) {
            return;
        }
        acts.add(TaskAct.HAND_OVER);
        if (task.lane() == task.kind().lane()) {
            doing();
        }
    }

    private void doing() {
        switch (task.kind()) {
            case INSPECTION ->
                acts.addAll(Set.of(TaskAct.FINISH_INSPECTION, TaskAct.ASK_OPINIONS, TaskAct.REQUEST_SUPPLEMENT));
            case APPRAISAL -> appraising();
            case CONSULTATION -> waiting();
            case APPROVAL ->
                acts.addAll(Set.of(
                        task.role().filter(Role.APPROVER::equals).isPresent() ? TaskAct.APPROVE : TaskAct.AGREE,
                        TaskAct.SEND_BACK));
            case ISSUE -> acts.addAll(Set.of(signed ? TaskAct.NUMBER : TaskAct.ISSUE, TaskAct.SEND_BACK));
            case INTAKE, TRACKING, OPINION -> {
                // done elsewhere, or by nobody here
            }
        }
    }

    private void appraising() {
        acts.addAll(Set.of(TaskAct.ASK_OPINIONS, TaskAct.DRAFT));
        if (step.pause() != WaitGround.SECOND_ROUND) {
            acts.add(TaskAct.REQUEST_SUPPLEMENT);
        }
        if (step.mayEndAs(TaskOutcome.SECOND_ROUND.name())) {
            acts.add(TaskAct.SECOND_ROUND);
        }
    }

    private void waiting() {
        var outside =
                opinions.stream().anyMatch(one -> one.isOpen() && one.unit().isEmpty());
        acts.add(outside ? TaskAct.RECORD_ANSWER : TaskAct.FINISH_INSPECTION);
    }
}
