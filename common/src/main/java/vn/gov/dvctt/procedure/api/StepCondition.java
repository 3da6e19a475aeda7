package vn.gov.dvctt.procedure.api;

import java.util.List;
import java.util.Map;

/** When a step is taken, or a phase of the term counted, at all: in these cases (none named: in every case), and where the answer is one of the values (null: whatever was answered). */
public record StepCondition(List<String> cases, FormCondition answer) {
    public StepCondition {
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    public boolean holds(String caseName, Map<String, String> answers) {
        return (cases.isEmpty() || cases.contains(caseName)) && (answer == null || answer.holds(answers));
    }
}
