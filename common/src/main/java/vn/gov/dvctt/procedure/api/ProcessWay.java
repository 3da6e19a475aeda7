package vn.gov.dvctt.procedure.api;

import java.util.Map;
import java.util.Optional;

/**
 * The way of one dossier through a process, as far as what was filed decides it: a pure function, by which dossiers run, drafts are tried and simulations walk.
 *
 * @param caseName null: none was chosen
 */
public record ProcessWay(ProcessDefinition process, String caseName, Map<String, String> answers) {
    public ProcessWay {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }

    public boolean takes(ProcessStep step) {
        return step.when() == null || step.when().holds(caseName, answers);
    }

    /** The step to which an outcome leads; steps whose condition does not hold are passed over by their usual outcome. Empty: the step does not end like that. */
    public Optional<ProcessStep> after(ProcessStep step, String outcome) {
        var next = named(step, outcome);
        int passed = 0;
        while (next.isPresent() && !takes(next.get())) {
            if (++passed > process.steps().size()) {
                return Optional.empty();
            }
            var over = next.get();
            next = over.outcomes().isEmpty()
                    ? Optional.empty()
                    : process.step(over.outcomes().get(0).next());
        }
        return next;
    }

    /** The step that an outcome names, whether its condition holds or not: what is sent back goes where it was. */
    public Optional<ProcessStep> named(ProcessStep step, String outcome) {
        return step.outcome(outcome).flatMap(one -> process.step(one.next()));
    }
}
