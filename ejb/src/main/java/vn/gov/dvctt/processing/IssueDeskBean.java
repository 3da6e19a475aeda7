package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.processing.StepActs.Aim;
import vn.gov.dvctt.processing.api.IssueDesk;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/**
 * Acts of the clerk. With its number the decision becomes one: only now the document is made and the dossier moves, in the name of whoever approved it, and the
 * clock stops. All of it is one transaction.
 */
@Stateless
@RolesAllowed(Role.CLERK)
public class IssueDeskBean implements IssueDesk {
    private static final Set<TaskKind> ISSUE = Set.of(TaskKind.ISSUE);

    @Inject
    private StepActs acts;

    @Inject
    private ProcessCourse course;

    @Inject
    private DossierProgress progress;

    @Inject
    private Drafts drafts;

    @Inject
    private DecidedResult decided;

    @Inject
    private Results results;

    @Override
    public String issue(long dossierId, int revision) {
        return acts.act(new Aim(dossierId, revision, Role.CLERK, ISSUE), hand -> {
            if (progress.feeIsOwed(dossierId)) {
                throw new Refusal("dossier.feeUnpaid");
            }
            var draft = drafts.mustBe(dossierId);
            var result = results.issue(decided.of(hand, draft));
            draft.issued(result.number(), result.paper(), hand.now());
            hand.task().endedBy(hand.words());
            decide(hand, draft, result.paper());
            return result.number();
        });
    }

    /** The dossier closes its open tasks by itself when it is decided. */
    private void decide(Hand hand, DecisionDraft draft, long document) {
        var outcome = progress.decide(
                hand.dossier().code(),
                String.valueOf(draft.approver()),
                draft.isApproved(),
                draft.reason(),
                document,
                hand.now());
        if (outcome != ProgressOutcome.RECORDED) {
            throw new Refusal("processing.changed");
        }
    }

    @Override
    public void sendBack(SendBack command) {
        var why = DraftRules.reason(command.reason());
        acts.act(new Aim(command.dossierId(), command.revision(), Role.CLERK, ISSUE), hand -> {
            drafts.mustBe(command.dossierId()).forgetApproval();
            return course.leave(
                    hand.task(), TaskOutcome.SENT_BACK, hand.leaving().because(why));
        });
    }
}
