package vn.gov.dvctt.procedure.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.gov.dvctt.account.api.VerificationLevel;

/**
 * A version of a procedure as filing and processing need it. A dossier keeps the version under which it was filed.
 *
 * @param code     stable code in this portal; the national code where one is known
 * @param systems  codes of the specialised systems the dossier travels to: TNN, DDBD, …; one dossier may go to several
 * @param phases   statutory phases in order; empty where the source gives no number
 * @param renewed  the term that begins anew when the applicant mended what was asked for in processing; null: the old one goes on
 * @param intakeCheckWorkingDays time to check the papers before reception
 * @param needs    how far the account of whoever files must be known
 * @param ways     how it is filed, and how the result is had
 * @param formSet  edition of the printed forms for its dossiers, such as 2025; null: the one in force
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
        StepTerm renewed,
        int intakeCheckWorkingDays,
        List<String> cases,
        List<ComponentView> components,
        List<ResultKind> results,
        FormDefinition form,
        ProcessDefinition process,
        VerificationLevel needs,
        Ways ways,
        String formSet) {
    public ProcedureVersionView {
        systems = List.copyOf(systems);
        phases = List.copyOf(phases);
        cases = List.copyOf(cases);
        components = List.copyOf(components);
        results = List.copyOf(results);
    }

    /** What is handed in first: the components of a case, those of every case included. */
    public List<ComponentView> componentsOf(String caseName) {
        return everyComponentOf(caseName).stream()
                .filter(component -> !component.later())
                .toList();
    }

    /** As {@link #componentsOf}, and what a later round may ask for. */
    public List<ComponentView> everyComponentOf(String caseName) {
        return components.stream()
                .filter(component -> component.later()
                        || component.caseName() == null
                        || component.caseName().equals(caseName))
                .toList();
    }

    /** As {@link #componentsOf(String)}, without the questions for a file to which these answers do not lead. */
    public List<ComponentView> componentsOf(String caseName, Map<String, String> answers) {
        return asked(componentsOf(caseName), answers);
    }

    /** As {@link #everyComponentOf(String)}, likewise. */
    public List<ComponentView> everyComponentOf(String caseName, Map<String, String> answers) {
        return asked(everyComponentOf(caseName), answers);
    }

    private List<ComponentView> asked(List<ComponentView> all, Map<String, String> answers) {
        return all.stream()
                .filter(component -> !component.isQuestion() || form.asks(component.field(), answers))
                .toList();
    }

    /** What a component is called where its files lie in a folder of their own: its number first, so that folders stand in its order. */
    public String folderOf(int component) {
        return IntStream.range(0, components.size())
                .filter(place -> components.get(place).number() == component)
                .mapToObj(place ->
                        "%02d %s".formatted(place + 1, components.get(place).name()))
                .findFirst()
                .orElse("%02d".formatted(component));
    }

    /** The names under which components are grouped: the cases to choose from, and later rounds. */
    public List<String> groups() {
        return components.stream()
                .map(ComponentView::caseName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The statutory phases that count for what was filed. */
    public List<TermPhase> phasesFor(String caseName, Map<String, String> answers) {
        return phases.stream()
                .filter(phase -> phase.when() == null || phase.when().holds(caseName, answers))
                .toList();
    }
}
