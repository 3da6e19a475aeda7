package vn.gov.dvctt.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepOrder;
import vn.gov.dvctt.processing.api.StepOnDesk;
import vn.gov.dvctt.processing.api.StepOnDesk.State;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;

/** Steps in the order in which a process runs, with where a dossier has been, is, and may yet come. */
record StepPicture(List<ProcessStep> order, List<Task> way, Function<Task, ProcessStep> stepOf) {
    StepPicture(ProcessDefinition process, List<Task> way, Function<Task, ProcessStep> stepOf) {
        this(StepOrder.of(process), way, stepOf);
    }

    List<StepOnDesk> steps() {
        var steps = new ArrayList<StepOnDesk>();
        int present = present();
        for (int i = 0; i < order.size(); i++) {
            steps.add(step(order.get(i), i, present));
        }
        return steps;
    }

    /** Place of the step whose task is open; behind the last one where none is. */
    private int present() {
        for (int i = 0; i < order.size(); i++) {
            if (of(order.get(i)).stream().anyMatch(Task::isOpen)) {
                return i;
            }
        }
        return decided() ? order.size() - 1 : order.size();
    }

    private boolean decided() {
        return way.stream()
                .anyMatch(task -> task.outcome() == TaskOutcome.APPROVED || task.outcome() == TaskOutcome.REFUSED);
    }

    private StepOnDesk step(ProcessStep step, int place, int present) {
        var been = of(step);
        var last = been.isEmpty() ? null : been.get(been.size() - 1);
        var state = state(step, place, present, last);
        return new StepOnDesk(
                step.id(),
                step.kind(),
                step.name(),
                state,
                last == null ? null : last.closedBy().orElse(last.assigneeName()),
                state == State.PRESENT && last != null ? last.dueAt() : null,
                been.size());
    }

    /** What was done and sent back lies ahead once more. */
    private static State state(ProcessStep step, int place, int present, Task last) {
        if (place == present) {
            return State.PRESENT;
        }
        if (place > present) {
            return State.AHEAD;
        }
        var passed = last == null || last.lane() != TaskLane.DONE;
        return passed && step.kind() != StepKind.RETURN ? State.SKIPPED : State.PAST;
    }

    private List<Task> of(ProcessStep step) {
        return way.stream()
                .filter(task -> task.kind() != TaskKind.OPINION
                        && stepOf.apply(task).id().equals(step.id()))
                .toList();
    }
}
