package vn.gov.dvctt.procedure;

import java.util.List;
import java.util.Set;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.shared.Role;

/** What the engine asks of each kind of step: whose turn it is, and how the step ends by the acts that the desks have. */
final class StepHands {
    private static final Set<String> ENDS = Set.of("REFUSED_AT_INTAKE", "APPROVED", "REFUSED", "ISSUED");

    private StepHands() {}

    /** Those whose desk can take it; none: nobody of the unit does. */
    static List<String> rolesOf(StepKind kind) {
        return switch (kind) {
            case CHECK -> List.of(Role.INTAKE);
            case APPRAISE, CONSULT, INSPECT -> List.of(Role.HANDLER);
            case APPROVE -> List.of(Role.UNIT_HEAD, Role.APPROVER);
            case ISSUE -> List.of(Role.CLERK);
            case ROUTE, RETURN -> List.of();
        };
    }

    /**
     * How it always may end, the usual way first: by this one it is passed over.
     *
     * @param ministry decides with a document of its own, so that a system's word is an opinion
     */
    static List<String> outcomesOf(StepKind kind, boolean ministry) {
        return switch (kind) {
            case CHECK -> List.of("RECEIVED", "REFUSED_AT_INTAKE");
            case ROUTE -> ministry ? List.of("ANSWERED") : List.of("APPROVED", "REFUSED");
            case APPRAISE -> List.of("DRAFTED");
            case CONSULT -> List.of("ADVISED");
            case INSPECT -> List.of("INSPECTED");
            case APPROVE -> List.of("AGREED", "SENT_BACK");
            case ISSUE -> List.of("ISSUED", "SENT_BACK");
            case RETURN -> List.of();
        };
    }

    /** Whether the dossier is decided with it, so that only the return of the result may follow. */
    static boolean ends(String outcome) {
        return ENDS.contains(outcome);
    }

    /** What begins, decides and ends a process concerns every dossier. */
    static boolean mayBePassedOver(StepKind kind) {
        return switch (kind) {
            case APPRAISE, CONSULT, INSPECT, APPROVE -> true;
            case CHECK, ROUTE, ISSUE, RETURN -> false;
        };
    }
}
