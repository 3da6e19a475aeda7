package vn.gov.dvctt.processing.api;

import java.util.List;
import java.util.Set;

/**
 * A dossier's way through its process, as the caller sees it.
 *
 * @param revision  of the open task of the caller's unit; -1 where it has none
 * @param acts      what the caller may do now
 * @param heldBy    colleague who holds the task; null where nobody does
 * @param inNameOf  the absent colleague in whose name the caller would act; null: in their own
 * @param handingTo colleague whose confirmation a hand-over waits for; null: none
 * @param remark    why the present step was sent back; null where it was not
 * @param draft     null until there is one
 */
public record ProcessOnDesk(
        List<StepOnDesk> steps,
        int revision,
        Set<TaskAct> acts,
        String heldBy,
        String inNameOf,
        String handingTo,
        String remark,
        DraftView draft,
        List<OpinionView> opinions,
        List<SlipLine> slip,
        List<ColleagueRow> colleagues,
        List<UnitChoice> units) {
    public ProcessOnDesk {
        steps = List.copyOf(steps);
        acts = Set.copyOf(acts);
        opinions = List.copyOf(opinions);
        slip = List.copyOf(slip);
        colleagues = List.copyOf(colleagues);
        units = List.copyOf(units);
    }

    public boolean may(TaskAct act) {
        return acts.contains(act);
    }
}
