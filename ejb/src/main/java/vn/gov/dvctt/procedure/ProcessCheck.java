package vn.gov.dvctt.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.gov.dvctt.procedure.api.Consultation;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.WaitGround;
import vn.gov.dvctt.shared.Role;

/** Whether a process is sound: a dossier that begins it can always go on, and always comes to an end. */
final class ProcessCheck {
    private static final Set<String> ROLES =
            Set.of(Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK);

    private final ProcessDefinition process;
    private final Set<String> systems;
    private final Predicate<String> knowsUnit;
    private final List<String> faults = new ArrayList<>();

    private ProcessCheck(ProcessDefinition process, List<String> systems, Predicate<String> knowsUnit) {
        this.process = process;
        this.systems = Set.copyOf(systems);
        this.knowsUnit = knowsUnit;
    }

    /**
     * What is wrong with it, for editors and for the start of the application; empty: sound.
     *
     * @param systems   to which the procedure's dossiers travel
     * @param knowsUnit whether there is a unit of this code
     */
    static List<String> faults(ProcessDefinition process, List<String> systems, Predicate<String> knowsUnit) {
        var check = new ProcessCheck(process, systems, knowsUnit);
        if (process.steps().isEmpty()) {
            return List.of("there is no step");
        }
        check.whole();
        process.steps().forEach(check::step);
        return List.copyOf(check.faults);
    }

    private void whole() {
        if (process.steps().stream().map(ProcessStep::id).distinct().count()
                < process.steps().size()) {
            faults.add("two steps have the same id");
        }
        if (process.first().kind() != StepKind.CHECK || count(StepKind.CHECK) > 1) {
            faults.add("it begins with the one step that checks the papers");
        }
        if (count(StepKind.ROUTE) > 1
                || process.routing().filter(route -> !followsReception(route)).isPresent()) {
            faults.add("a dossier travels once, when it was received");
        }
        if (process.ministryDecides() != process.steps().stream().anyMatch(this::drafts)) {
            faults.add("a decision is issued where one was drafted");
        }
        var reached = reached();
        process.steps().stream()
                .filter(step -> !reached.contains(step.id()))
                .forEach(step -> faults.add(step.id() + " is never reached"));
        if (process.steps().stream().noneMatch(step -> step.kind() == StepKind.RETURN)) {
            faults.add("it has no end");
        }
        var ending = ending();
        process.steps().stream()
                .filter(step -> !ending.contains(step.id()))
                .forEach(step -> faults.add("from " + step.id() + " no end is reached"));
    }

    private boolean followsReception(ProcessStep route) {
        return process.first()
                .outcome("RECEIVED")
                .filter(received -> route.id().equals(received.next()))
                .isPresent();
    }

    private boolean drafts(ProcessStep step) {
        return step.kind() == StepKind.APPRAISE && step.mayEndAs("DRAFTED");
    }

    private long count(StepKind kind) {
        return process.steps().stream().filter(step -> step.kind() == kind).count();
    }

    private void step(ProcessStep step) {
        words(step);
        outcomes(step);
        if (step.unit() != null && !knowsUnit.test(step.unit())) {
            faults.add(step.id() + ": unknown unit " + step.unit());
        }
        if (needsRole(step.kind()) && !ROLES.contains(String.valueOf(step.role()))) {
            faults.add(step.id() + ": nobody takes it");
        }
        term(step.id(), step.term());
        waiting(step);
        travels(step);
        consults(step);
    }

    private void words(ProcessStep step) {
        if (step.id() == null || !step.id().matches("[a-z][a-z0-9-]{0,39}")) {
            faults.add(step.id() + ": not an id");
        }
        if (step.name() == null || blank(step.name().vi()) || blank(step.name().en())) {
            faults.add(step.id() + " is not named in both languages");
        }
    }

    private void outcomes(ProcessStep step) {
        if (step.kind() != StepKind.RETURN && step.outcomes().isEmpty()) {
            faults.add(step.id() + " has no outcome");
        }
        for (var outcome : step.outcomes()) {
            if (!step.kind().outcomes().contains(outcome.code())) {
                faults.add(step.id() + ": " + outcome.code() + " is no outcome of " + step.kind());
            }
            if (outcome.label() == null || blank(outcome.label().vi())) {
                faults.add(step.id() + ": " + outcome.code() + " has no words");
            }
            if (outcome.next() == null || process.step(outcome.next()).isEmpty()) {
                faults.add(step.id() + ": " + outcome.code() + " leads nowhere");
            }
        }
    }

    private static boolean needsRole(StepKind kind) {
        return kind != StepKind.ROUTE && kind != StepKind.RETURN;
    }

    private void term(String where, StepTerm term) {
        if (term != null && (term.amount() < 1 || term.unit() == null)) {
            faults.add(where + ": a term is one or more of a unit");
        }
    }

    private void waiting(ProcessStep step) {
        var inPlace = step.pause() == null
                || (step.kind() == StepKind.APPRAISE && step.pause() == WaitGround.SECOND_ROUND)
                || (step.kind() == StepKind.CONSULT && step.pause() != WaitGround.SECOND_ROUND);
        if (!inPlace) {
            faults.add(step.id() + ": nothing is waited for on the ground of " + step.pause());
        }
    }

    private void travels(ProcessStep step) {
        if ((step.kind() == StepKind.ROUTE) == step.systems().isEmpty()) {
            faults.add(step.id() + ": systems are named where a dossier travels");
        }
        step.systems().stream()
                .filter(system -> !systems.contains(system))
                .forEach(system -> faults.add(step.id() + ": unknown system " + system));
    }

    private void consults(ProcessStep step) {
        if ((step.kind() == StepKind.CONSULT) == step.consults().isEmpty()) {
            faults.add(step.id() + ": who is heard is named where somebody is");
        }
        for (var one : step.consults()) {
            if ((one.unit() == null) == (one.body() == null)) {
                faults.add(step.id() + ": a unit or a body outside is heard");
            }
            if (one.unit() != null && !knowsUnit.test(one.unit())) {
                faults.add(step.id() + ": unknown unit " + one.unit());
            }
            term(step.id(), one.term());
        }
        if (step.consults().stream().map(Consultation::unit).distinct().count()
                        < step.consults().size()
                && step.consults().stream().allMatch(one -> one.unit() != null)) {
            faults.add(step.id() + ": a unit is heard twice");
        }
    }

    /** The ids to which some way leads from the beginning. */
    private Set<String> reached() {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<ProcessStep>(List.of(process.first()));
        while (!open.isEmpty()) {
            var step = open.pop();
            if (seen.add(step.id())) {
                step.outcomes().forEach(outcome -> process.step(String.valueOf(outcome.next()))
                        .ifPresent(open::push));
            }
        }
        return seen;
    }

    /** The ids from which some way leads to an end. */
    private Set<String> ending() {
        var ending = new HashSet<String>();
        boolean grew;
        do {
            grew = false;
            for (var step : process.steps()) {
                var ends = step.kind() == StepKind.RETURN
                        || step.outcomes().stream().anyMatch(outcome -> ending.contains(outcome.next()));
                grew |= ends && ending.add(step.id());
            }
        } while (grew);
        return ending;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
