package vn.gov.dvctt.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.processing.api.SlipLine;
import vn.gov.dvctt.processing.api.SlipLine.Timeliness;

/** Who gave a dossier to whom: from step to step, and from hand to hand within a unit. Told from the tasks and hand-overs themselves, never kept beside them. */
record ControlSlip(UnaryOperator<String> unitName, Function<Task, ProcessStep> stepOf) {
    private static final Duration EARLY = Duration.ofDays(1);

    List<SlipLine> lines(List<Task> way, List<HandOver> handOvers) {
        var lines = new ArrayList<SlipLine>();
        Task before = null;
        for (var task : way) {
            lines.add(ofStep(task, before));
            if (task.kind() != TaskKind.OPINION) {
                before = task;
            }
        }
        for (var one : handOvers) {
            way.stream()
                    .filter(task -> task.id() == one.taskId())
                    .findFirst()
                    .ifPresent(task -> lines.add(ofHands(one, task)));
        }
        lines.sort(Comparator.comparing(SlipLine::handedAt));
        return lines;
    }

    private SlipLine ofStep(Task task, Task before) {
        var giver =
                before == null ? null : words(before.unit(), before.closedBy().orElse(before.assigneeName()));
        return new SlipLine(
                stepOf.apply(task).name(),
                giver,
                words(task.unit(), task.closedBy().orElse(task.assigneeName())),
                task.openedAt(),
                task.dueAt(),
                task.closedAt(),
                timeliness(task.closedAt(), task.dueAt()),
                task.outcome(),
                task.remark().orElse(null));
    }

    private SlipLine ofHands(HandOver one, Task task) {
        return new SlipLine(
                stepOf.apply(task).name(),
                words(one.unit(), one.giver()),
                words(one.unit(), one.receiver()),
                one.handedAt(),
                task.dueAt(),
                one.answeredAt(),
                null,
                null,
                one.note().orElse(null));
    }

    private String words(String unit, String person) {
        return person == null ? unitName.apply(unit) : unitName.apply(unit) + ", " + person;
    }

    /** Early is a day or more before; null while it lies there. */
    private static Timeliness timeliness(Instant doneAt, Instant dueAt) {
        if (doneAt == null) {
            return null;
        }
        if (doneAt.isAfter(dueAt)) {
            return Timeliness.LATE;
        }
        return doneAt.plus(EARLY).isBefore(dueAt) ? Timeliness.EARLY : Timeliness.ON_TIME;
    }
}
