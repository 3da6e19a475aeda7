package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * A version of a procedure as filing and processing need it. A dossier keeps the version under which it was filed.
 *
 * @param code     stable code in this portal; the national code where one is known
 * @param systems  codes of the specialised systems the dossier travels to: TNN, DDBD, …; one dossier may go to several
 * @param phases   statutory phases in order; empty where the source gives no number
 * @param intakeCheckWorkingDays time to check the papers before reception
 * @param cases    names of the cases to choose from; empty: no choice
 */
public record ProcedureVersionView(
        String code,
        int version,
        String title,
        String field,
        String unit,
        int serviceLevel,
        List<String> systems,
        List<TermPhase> phases,
        int intakeCheckWorkingDays,
        List<String> cases,
        List<ComponentView> components,
        List<ResultKind> results,
        FormDefinition form,
        ProcessDefinition process) {
    public ProcedureVersionView {
        systems = List.copyOf(systems);
        phases = List.copyOf(phases);
        cases = List.copyOf(cases);
        components = List.copyOf(components);
        results = List.copyOf(results);
    }

    /** The components of a case, those of every case included. */
    public List<ComponentView> componentsOf(String caseName) {
        return components.stream()
                .filter(component ->
                        component.caseName() == null || component.caseName().equals(caseName))
                .toList();
    }
}
