package vn.gov.dvctt.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/** What a dossier lacks besides answers: its case, and the papers that the case always needs. */
final class Completeness {
    private Completeness() {}

    static List<FieldFault> faults(ProcedureVersionView version, String caseName, Set<Integer> answered) {
        var faults = new ArrayList<FieldFault>();
        if (!version.cases().isEmpty() && caseName.isEmpty()) {
            faults.add(new FieldFault("case", "required"));
        }
        version.componentsOf(caseName).stream()
                .filter(Completeness::alwaysNeeded)
                .filter(component -> !answered.contains(component.number()))
                .forEach(component -> faults.add(new FieldFault("paper." + component.number(), "required")));
        return faults;
    }

    /** Of papers that were asked for: also those that belong to a later round. */
    static List<FieldFault> askedFaults(ProcedureVersionView version, String caseName, Set<Integer> answered) {
        return version.everyComponentOf(caseName).stream()
                .filter(Completeness::alwaysNeeded)
                .filter(component -> !answered.contains(component.number()))
                .map(component -> new FieldFault("paper." + component.number(), "required"))
                .toList();
    }

    private static boolean alwaysNeeded(ComponentView component) {
        // a paper with a condition is the applicant's to judge and intake's to ask for
        return component.mandatory() && !component.eForm();
    }
}
