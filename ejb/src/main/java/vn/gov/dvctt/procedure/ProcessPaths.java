package vn.gov.dvctt.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessFault;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.WaitGround;
import vn.gov.dvctt.shared.Role;

/** The ways through a process: every step is reached, an end is reached from everywhere, and nothing is signed that was not drafted and agreed to. */
final class ProcessPaths {
    private final ProcessDefinition process;
    private final List<ProcessFault> faults = new ArrayList<>();

    /** Where a dossier stands, and what was done for its decision so far. */
    private record Stand(String step, boolean drafted, boolean approved) {}

    private ProcessPaths(ProcessDefinition process) {
        this.process = process;
    }

    static List<ProcessFault> faults(ProcessDefinition process) {
        var paths = new ProcessPaths(process);
        paths.whole();
        paths.ends();
        paths.decisions();
        return List.copyOf(paths.faults);
    }

    private void whole() {
        if (process.first().kind() != StepKind.CHECK || count(StepKind.CHECK) > 1) {
            say("", "beginsWithCheck");
        }
        var routing = process.routing();
        if (count(StepKind.ROUTE) > 1
                || routing.filter(route -> !leads(process.first(), "RECEIVED", route.id()))
                        .isPresent()) {
            say(routing.orElseThrow().id(), "travelsOnce");
        }
        if (count(StepKind.ISSUE) > 1) {
            say("", "issuedOnce");
        }
        if (count(StepKind.RETURN) == 0) {
            say("", "noEnd");
        }
        if (routing.isEmpty() && !process.ministryDecides()) {
            say("", "nobodyDecides");
        }
        process.steps().forEach(this::backward);
    }

    /** Reception and travelling happen once; another round begins only where it was asked for. */
    private void backward(ProcessStep step) {
        for (var outcome : step.outcomes()) {
            var target = process.step(String.valueOf(outcome.next())).orElse(null);
            if (target == null) {
                continue;
            }
            if (target.id().equals(process.first().id())) {
                say(step.id(), "backToReception", String.valueOf(outcome.code()));
            }
            if (target.kind() == StepKind.ROUTE
                    && !step.id().equals(process.first().id())) {
                say(step.id(), "travelsOnce");
            }
            if (target.pause() == WaitGround.SECOND_ROUND
                    && !Set.of("SECOND_ROUND", "SENT_BACK").contains(String.valueOf(outcome.code()))) {
                say(step.id(), "roundNotAsked", String.valueOf(outcome.code()));
            }
        }
    }

    private static boolean leads(ProcessStep step, String outcome, String next) {
        return step.outcome(outcome).filter(one -> next.equals(one.next())).isPresent();
    }

    private long count(StepKind kind) {
        return process.steps().stream().filter(step -> step.kind() == kind).count();
    }

    private void ends() {
        var reached = reached();
        process.steps().stream()
                .filter(step -> !reached.contains(step.id()))
                .forEach(step -> say(step.id(), "neverReached"));
        process.steps().stream()
                .filter(step -> !endsInTheUsualWay(step))
                .forEach(step -> say(step.id(), "goesInCircles"));
    }

    /** By the usual outcomes alone, which is also how steps are passed over, an end comes. */
    private boolean endsInTheUsualWay(ProcessStep from) {
        var seen = new HashSet<String>();
        var step = from;
        while (step.kind() != StepKind.RETURN) {
            if (!seen.add(step.id()) || step.outcomes().isEmpty()) {
                return false;
            }
            var next = process.step(String.valueOf(step.outcomes().get(0).next()));
            if (next.isEmpty()) {
                // said where it leads nowhere
                return true;
            }
            step = next.get();
        }
        return true;
    }

    /** The ids to which some way leads from the beginning. */
    private Set<String> reached() {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(process.first()));
        while (!open.isEmpty()) {
            var step = open.pop();
            if (seen.add(step.id())) {
                step.outcomes().forEach(outcome -> process.step(String.valueOf(outcome.next()))
                        .ifPresent(open::push));
            }
        }
        return seen;
    }

    /** Every way that a dossier can go, conditions holding or not: whoever agrees finds a draft, whoever issues an approval. */
    private void decisions() {
        var seen = new HashSet<Stand>();
        var open = new ArrayDeque<Stand>(List.of(new Stand(process.first().id(), false, false)));
        var undrafted = new HashSet<String>();
        var unapproved = new HashSet<String>();
        while (!open.isEmpty()) {
            var stand = open.pop();
            var step = process.step(stand.step()).orElse(null);
            if (step == null || !seen.add(stand)) {
                continue;
            }
            if (step.when() != null && !step.outcomes().isEmpty()) {
                open.push(new Stand(String.valueOf(step.outcomes().get(0).next()), stand.drafted(), stand.approved()));
            }
            if (step.kind() == StepKind.APPROVE && !stand.drafted()) {
                undrafted.add(step.id());
            }
            if (step.kind() == StepKind.ISSUE && !(stand.drafted() && stand.approved())) {
                unapproved.add(step.id());
            }
            step.outcomes().forEach(outcome -> open.push(after(stand, step, outcome.code(), outcome.next())));
        }
        undrafted.forEach(id -> say(id, "notDrafted"));
        unapproved.forEach(id -> say(id, "notApproved"));
    }

    private static Stand after(Stand stand, ProcessStep step, String outcome, String next) {
        var to = String.valueOf(next);
        return switch (String.valueOf(outcome)) {
            case "DRAFTED" -> new Stand(to, true, false);
            case "SENT_BACK" -> new Stand(to, stand.drafted(), false);
            case "AGREED" -> new Stand(to, stand.drafted(), stand.approved() || Role.APPROVER.equals(step.role()));
            default -> new Stand(to, stand.drafted(), stand.approved());
        };
    }

    private void say(String step, String key, String... arguments) {
        faults.add(ProcessFault.of(step, key, arguments));
    }
}
