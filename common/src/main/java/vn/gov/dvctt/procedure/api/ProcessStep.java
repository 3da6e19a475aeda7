package vn.gov.dvctt.procedure.api;

import java.util.List;
import java.util.Optional;

/**
 * A step of the process of a procedure version.
 *
 * @param unit     code of the unit that takes it; null: the unit of the procedure
 * @param role     who of the unit takes it; null where nobody of the unit does
 * @param term     null: as long as the dossier has
 * @param pause    why the clock stands still from the beginning of the step until what it waits for has come; null: it runs on
 * @param systems  of a ROUTE step
 * @param consults of a CONSULT step
 * @param when     null: always; where it does not hold the step is passed over by its first outcome
 * @param outcomes the usual one first; none: the process ends here
 */
public record ProcessStep(
        String id,
        StepKind kind,
        Label name,
        String unit,
        String role,
        StepTerm term,
        WaitGround pause,
        List<String> systems,
        List<Consultation> consults,
        StepCondition when,
        List<StepOutcome> outcomes) {
    public ProcessStep {
        systems = systems == null ? List.of() : List.copyOf(systems);
        consults = consults == null ? List.of() : List.copyOf(consults);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    public Optional<StepOutcome> outcome(String code) {
        return outcomes.stream().filter(outcome -> outcome.code().equals(code)).findFirst();
    }

    public boolean mayEndAs(String code) {
        return outcome(code).isPresent();
    }
}
