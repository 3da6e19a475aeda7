package vn.gov.dvctt.processing;

import java.util.HashSet;
import java.util.List;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.processing.api.RefuseReception;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.shared.Refusal;

/** What an act of intake must say for itself before it moves a dossier. */
final class IntakeRules {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_ANSWER_DAYS = 365;
    private static final int LONGEST_PROMISE_DAYS = 500;

    private IntakeRules() {}

    /** The statutory term; where the catalogue knows none, the one the official promises. */
    static Term term(List<TermPhase> phases, int promisedWorkingDays) {
        if (!phases.isEmpty()) {
            return new Term(phases);
        }
        if (promisedWorkingDays < 1 || promisedWorkingDays > LONGEST_PROMISE_DAYS) {
            throw new Refusal("processing.promise", LONGEST_PROMISE_DAYS);
        }
        return Term.workingDays(promisedWorkingDays);
    }

    static void check(RequestSupplement command, ProcedureVersionView procedure) {
        if (command.items().isEmpty()) {
            throw new Refusal("processing.supplementEmpty");
        }
        if (command.days() < 1 || command.days() > LONGEST_ANSWER_DAYS) {
            throw new Refusal("processing.supplementDays", LONGEST_ANSWER_DAYS);
        }
        var seen = new HashSet<String>();
        for (var item : command.items()) {
            checkReason(item.reason());
            if (!seen.add(item.path()) || !exists(item, procedure)) {
                throw new Refusal("processing.supplementItem");
            }
        }
    }

    static void check(RefuseReception command) {
        checkReason(command.reason());
    }

    private static void checkReason(String reason) {
        var length = reason == null ? 0 : reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw new Refusal("processing.reason", SHORTEST_REASON, LONGEST_REASON);
        }
    }

    private static boolean exists(SupplementItem item, ProcedureVersionView procedure) {
        if (item.path().startsWith("paper.")) {
            return procedure.components().stream().anyMatch(paper -> item.path().equals("paper." + paper.number()));
        }
        return procedure.form().fieldOf(item.path()).isPresent();
    }
}
