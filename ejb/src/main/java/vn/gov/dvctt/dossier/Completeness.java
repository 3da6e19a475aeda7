package vn.gov.dvctt.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/**
 * What a dossier lacks besides answers: its case, and the papers that the case always needs.
 *
 * @param answers  which lead to questions for a file, or past them
 * @param answered numbers of the components with a paper
 */
record Completeness(ProcedureVersionView version, String caseName, Map<String, String> answers, Set<Integer> answered) {
    List<FieldFault> faults() {
        var faults = new ArrayList<FieldFault>();
        if (!version.cases().isEmpty() && caseName.isEmpty()) {
            faults.add(new FieldFault("case", "required"));
        }
        faults.addAll(lacking(version.componentsOf(caseName, answers)));
        return faults;
    }

    /** Of papers that were asked for: also those that belong to a later round. */
    List<FieldFault> askedFaults() {
        return lacking(version.everyComponentOf(caseName, answers));
    }

    private List<FieldFault> lacking(List<ComponentView> components) {
        return components.stream()
                .filter(Completeness::isAlwaysNeeded)
                .filter(component -> !answered.contains(component.number()))
                .map(component -> new FieldFault("paper." + component.number(), "required"))
                .toList();
    }

    private static boolean isAlwaysNeeded(ComponentView component) {
        // a paper with a condition is the applicant's to judge and intake's to ask for
        return component.mandatory() && !component.eForm();
    }
}
