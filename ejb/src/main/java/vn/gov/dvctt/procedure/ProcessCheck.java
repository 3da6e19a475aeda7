package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.gov.dvctt.procedure.api.Consultation;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessFault;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.WaitGround;

/**
 * Whether a process is sound: a dossier that begins it can always go on, and always comes to an end. This part looks at each step by itself, {@link ProcessPaths} at
 * the ways between them.
 */
final class ProcessCheck {
    static final int MOST_STEPS = 100;
    private static final int MOST_CONSULTED = 30;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TERM = 1000;
    private static final List<String> MARKS = List.of("<", "#{", "${");
    private static final String ID = "[a-z][a-z0-9-]{0,39}";

    private final ProcessDefinition process;
    private final Set<String> systems;
    private final Predicate<String> knowsUnit;
    private final List<ProcessFault> faults = new ArrayList<>();

    private ProcessCheck(ProcessDefinition process, List<String> systems, Predicate<String> knowsUnit) {
        this.process = process;
        this.systems = Set.copyOf(systems);
        this.knowsUnit = knowsUnit;
    }

    /** As {@link #check}, for logs. */
    static List<String> faults(ProcessDefinition process, List<String> systems, Predicate<String> knowsUnit) {
        return check(process, systems, knowsUnit).stream()
                .map(ProcessFault::toString)
                .toList();
    }

    /**
     * What is wrong with it, for editors and for the start of the application; empty: sound.
     *
     * @param systems   to which the procedure's dossiers travel
     * @param knowsUnit whether there is a unit of this code
     */
    static List<ProcessFault> check(ProcessDefinition process, List<String> systems, Predicate<String> knowsUnit) {
        if (process.steps().isEmpty()) {
            return List.of(ProcessFault.of("", "noStep"));
        }
        if (process.steps().size() > MOST_STEPS) {
            return List.of(ProcessFault.of("", "tooMany", String.valueOf(MOST_STEPS)));
        }
        var check = new ProcessCheck(process, systems, knowsUnit);
        check.ids();
        process.steps().forEach(check::step);
        if (check.faults.stream().noneMatch(ProcessCheck::hidesTheWays)) {
            check.faults.addAll(ProcessPaths.faults(process));
        }
        return List.copyOf(check.faults);
    }

    /** Where ids are not ids there are no ways to be looked at. */
    private static boolean hidesTheWays(ProcessFault fault) {
        return Set.of("notAnId", "sameId", "noKind").contains(fault.key());
    }

    private void ids() {
        var seen = new HashSet<String>();
        process.steps().stream().filter(step -> !seen.add(step.id())).forEach(step -> say(step, "sameId"));
    }

    private void step(ProcessStep step) {
        words(step);
        if (step.kind() == null) {
            say(step, "noKind");
            return;
        }
        outcomes(step);
        if (step.unit() != null && !knowsUnit.test(step.unit())) {
            say(step, "unknownUnit", step.unit());
        }
        if (!StepHands.rolesOf(step.kind()).isEmpty()
                && !StepHands.rolesOf(step.kind()).contains(step.role())) {
            say(step, "nobodyTakesIt", String.join(", ", StepHands.rolesOf(step.kind())));
        }
        if (step.when() != null && !StepHands.mayBePassedOver(step.kind())) {
            say(step, "neverPassedOver");
        }
        term(step, step.term());
        waiting(step);
        travels(step);
        consults(step);
    }

    private void words(ProcessStep step) {
        if (step.id() == null || !step.id().matches(ID)) {
            say(step, "notAnId");
        }
        if (step.name() == null
                || isBlank(step.name().vi())
                || isBlank(step.name().en())) {
            say(step, "notNamed");
            return;
        }
        lengthAndMarks(step, step.name());
    }

    /** Names are printed and drawn; what looks like markup or an expression is no name. */
    private void lengthAndMarks(ProcessStep step, Label label) {
        var texts = List.of(label.vi(), label.en() == null ? "" : label.en());
        if (texts.stream().anyMatch(text -> text.length() > LONGEST_NAME)) {
            say(step, "nameTooLong", String.valueOf(LONGEST_NAME));
        }
        if (texts.stream().anyMatch(text -> MARKS.stream().anyMatch(text::contains))) {
            say(step, "notPlainText");
        }
    }

    private void outcomes(ProcessStep step) {
        var known = StepHands.outcomesOf(step.kind(), process.ministryDecides());
        var codes = new HashSet<String>();
        for (var outcome : step.outcomes()) {
            var code = String.valueOf(outcome.code());
            if (!codes.add(code)) {
                say(step, "outcomeTwice", code);
            }
            if (!known.contains(code) && !step.kind().outcomes().contains(code)) {
                say(step, "noOutcomeOfItsKind", code);
            }
            if (outcome.label() == null || isBlank(outcome.label().vi())) {
                say(step, "outcomeNotNamed", code);
            } else {
                lengthAndMarks(step, outcome.label());
            }
            next(step, code, outcome.next());
        }
        known.stream().filter(code -> !codes.contains(code)).forEach(code -> say(step, "outcomeMissing", code));
        if (!known.isEmpty()
                && !step.outcomes().isEmpty()
                && !known.get(0).equals(step.outcomes().get(0).code())) {
            say(step, "usualFirst", known.get(0));
        }
    }

    private void next(ProcessStep step, String code, String next) {
        var target = next == null ? null : process.step(next).orElse(null);
        if (target == null || target.kind() == null) {
            say(step, "leadsNowhere", code);
            return;
        }
        var ends = target.kind() == StepKind.RETURN;
        if (ends != StepHands.ends(code)) {
            say(step, ends ? "endsUndecided" : "leadsToReturn", code);
        }
        var agreed = target.kind() == StepKind.APPRAISE || target.kind() == StepKind.APPROVE;
        if (code.equals("SENT_BACK") && !agreed) {
            say(step, "sentBackWhere", code);
        }
        if (code.equals("SECOND_ROUND")
                && (target.kind() != StepKind.APPRAISE
                        || target.pause() != WaitGround.SECOND_ROUND
                        || target.when() != null)) {
            say(step, "secondRoundWhere", code);
        }
    }

    private void term(ProcessStep step, StepTerm term) {
        if (term != null && (term.amount() < 1 || term.amount() > LONGEST_TERM || term.unit() == null)) {
            say(step, "term", String.valueOf(LONGEST_TERM));
        }
    }

    private void waiting(ProcessStep step) {
        var inPlace = step.pause() == null
                || (step.kind() == StepKind.APPRAISE && step.pause() == WaitGround.SECOND_ROUND)
                || (step.kind() == StepKind.CONSULT && step.pause() != WaitGround.SECOND_ROUND);
        if (!inPlace) {
            say(step, "nothingWaitedFor", step.pause().name());
        }
    }

    private void travels(ProcessStep step) {
        if ((step.kind() == StepKind.ROUTE) == step.systems().isEmpty()) {
            say(step, "systemsWhereItTravels");
        }
        step.systems().stream()
                .filter(system -> !systems.contains(system))
                .forEach(system -> say(step, "unknownSystem", system));
        if (step.kind() == StepKind.ROUTE && !Set.copyOf(step.systems()).containsAll(systems)) {
            say(step, "everySystemIsAsked");
        }
    }

    private void consults(ProcessStep step) {
        if ((step.kind() == StepKind.CONSULT) == step.consults().isEmpty()) {
            say(step, "heardWhereSomebodyIs");
        }
        if (step.consults().size() > MOST_CONSULTED) {
            say(step, "tooManyHeard", String.valueOf(MOST_CONSULTED));
        }
        var units = new HashSet<String>();
        for (var one : step.consults()) {
            if ((one.unit() == null) == (one.body() == null) || bodyIsBlank(one)) {
                say(step, "unitOrBody");
            }
            if (one.body() != null) {
                lengthAndMarks(
                        step,
                        new Label(String.valueOf(one.body().vi()), one.body().en()));
            }
            if (one.unit() != null && !knowsUnit.test(one.unit())) {
                say(step, "unknownUnit", one.unit());
            }
            if (one.unit() != null && !units.add(one.unit())) {
                say(step, "heardTwice", one.unit());
            }
            term(step, one.term());
        }
    }

    private static boolean bodyIsBlank(Consultation one) {
        return one.body() != null && isBlank(one.body().vi());
    }

    private void say(ProcessStep step, String key, String... arguments) {
        faults.add(ProcessFault.of(step.id(), key, arguments));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
