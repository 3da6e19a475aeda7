package vn.gov.dvctt.processing;

import java.util.Set;
import vn.gov.dvctt.shared.Role;

/** To whom of a unit a dossier is entrusted: whoever does the present step, or stands in for who does; where nobody holds it, whoever's turn it is. */
final class Entrusted {
    private static final Set<TaskKind> CHECKING = Set.of(TaskKind.INTAKE, TaskKind.INSPECTION, TaskKind.APPRAISAL);
    private static final Set<TaskKind> LOOKING =
            Set.of(TaskKind.INTAKE, TaskKind.INSPECTION, TaskKind.APPRAISAL, TaskKind.CONSULTATION, TaskKind.TRACKING);

    private Entrusted() {}

    /** Ticks components: at the check and at the appraisal, while it is the agency's turn. */
    static boolean mayCheck(Task task, Acting who) {
        return CHECKING.contains(task.kind()) && task.lane() == task.kind().lane() && holds(task, who);
    }

    /** Asks for originals: until there is a draft to be agreed to. */
    static boolean mayAsk(Task task, Acting who) {
        return task.isOpen() && LOOKING.contains(task.kind()) && holds(task, who);
    }

    /** Meets people at the counter: who may ask, and intake. */
    static boolean mayMeet(Task task, Acting who) {
        return task.isOpen() && (who.does(Role.INTAKE) || holds(task, who));
    }

    private static boolean holds(Task task, Acting who) {
        return who.does(task.role().orElse(Role.INTAKE))
                && task.assigneeId().map(who::actsFor).orElse(true);
    }
}
