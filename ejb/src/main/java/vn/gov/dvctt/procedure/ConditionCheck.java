package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.ProcessFault;
import vn.gov.dvctt.procedure.api.StepCondition;

/** Whether the conditions of a version's phases and steps ask for answers that its form can give, and for cases that it has. */
final class ConditionCheck {
    private final Definition definition;
    private final List<ProcessFault> faults = new ArrayList<>();

    private ConditionCheck(Definition definition) {
        this.definition = definition;
    }

    /** @param definition with its form in place */
    static List<ProcessFault> faults(Definition definition) {
        var check = new ConditionCheck(definition);
        definition.phases().forEach(phase -> check.condition("", phase.when()));
        definition.course().steps().forEach(step -> check.condition(step.id(), step.when()));
        return List.copyOf(check.faults);
    }

    private void condition(String where, StepCondition when) {
        if (when == null) {
            return;
        }
        var cases = new HashSet<>(definition.components().stream()
                .map(Definition.Component::caseName)
                .toList());
        when.cases().stream()
                .filter(name -> !cases.contains(name))
                .forEach(name -> faults.add(ProcessFault.of(where, "conditionCase", name)));
        if (when.answer() != null) {
            answer(where, when.answer());
        }
    }

    private void answer(String where, FormCondition answer) {
        var field = definition.form().fieldOf(String.valueOf(answer.field()));
        if (field.isEmpty()) {
            faults.add(ProcessFault.of(where, "conditionField", String.valueOf(answer.field())));
            return;
        }
        var known = field.get().options().stream().map(FormOption::id).toList();
        answer.in().stream()
                .filter(value -> !known.contains(value))
                .forEach(value -> faults.add(ProcessFault.of(where, "conditionValue", answer.field(), value)));
    }
}
