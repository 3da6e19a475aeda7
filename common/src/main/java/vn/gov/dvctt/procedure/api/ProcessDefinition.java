package vn.gov.dvctt.procedure.api;

import java.util.List;
import java.util.Optional;

/**
 * The process of a procedure version: data, never code. It begins with its first step.
 *
 * @param schema version of this format, 1 so far
 */
public record ProcessDefinition(int schema, List<ProcessStep> steps) {
    private static final String CHECK = "check";
    private static final String ROUTE = "route";
    private static final String RETURN = "return";

    public ProcessDefinition {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** Where a version names no process of its own: its papers are checked, the specialised systems decide, the applicant gets the result. */
    public static ProcessDefinition usual(List<String> systems) {
        var check = List.of(
                new StepOutcome("RECEIVED", new Label("Tiếp nhận", "Received"), ROUTE),
                new StepOutcome("REFUSED_AT_INTAKE", new Label("Từ chối tiếp nhận", "Reception refused"), RETURN));
        var route = List.of(
                new StepOutcome("APPROVED", new Label("Chấp thuận", "Approved"), RETURN),
                new StepOutcome("REFUSED", new Label("Từ chối", "Refused"), RETURN));
        return new ProcessDefinition(
                1,
                List.of(
                        step(CHECK, StepKind.CHECK, new Label("Kiểm tra hồ sơ", "Check the papers"), List.of(), check),
                        step(
                                ROUTE,
                                StepKind.ROUTE,
                                new Label("Xử lý chuyên ngành", "Specialised processing"),
                                systems,
                                route),
                        step(
                                RETURN,
                                StepKind.RETURN,
                                new Label("Trả kết quả", "Return the result"),
                                List.of(),
                                List.of())));
    }

    private static ProcessStep step(
            String id, StepKind kind, Label name, List<String> systems, List<StepOutcome> outcomes) {
        var role = kind == StepKind.CHECK ? "INTAKE" : null;
        return new ProcessStep(id, kind, name, null, role, null, null, systems, List.of(), null, outcomes);
    }

    public ProcessStep first() {
        return steps.get(0);
    }

    public Optional<ProcessStep> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step in which the dossier travels; it begins with reception. */
    public Optional<ProcessStep> routing() {
        return steps.stream().filter(step -> step.kind() == StepKind.ROUTE).findFirst();
    }

    /** Whether the ministry decides with a document of its own; otherwise what a specialised system answers is the decision. */
    public boolean ministryDecides() {
        return steps.stream().anyMatch(step -> step.kind() == StepKind.ISSUE);
    }
}
