package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.processing.StepActs.Aim;
import vn.gov.dvctt.processing.api.IssueDesk;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.processing.api.TaskChange;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/**
 * Acts of the clerk. With its number the decision becomes one: only now the document is made and the dossier moves, in the name of whoever approved it, and the
 * clock stops. All of it is one transaction. Where the approver signs, the number comes first, because a signature holds what it was put to: the document waits with its number, and
 * what happens here with it happens once it is signed.
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
    private Issuing issuing;

    @Inject
    private LookingBean looking;

    @Inject
    private Drafts drafts;

    @Inject
    private DecidedResult decided;

    @Inject
    private Results results;

    @Override
    public String issue(long dossierId, int revision) {
        return acts.act(new Aim(dossierId, revision, Role.CLERK, ISSUE), hand -> {
            issuing.refuseUnlessPaid(dossierId);
            if (isSigned(hand.task())) {
                throw new Refusal("processing.signatureWanted");
            }
            var draft = drafts.mustBe(dossierId);
            var result = results.issue(decided.of(hand, draft));
            draft.issued(result.number(), result.paper(), hand.now());
            hand.task().endedBy(hand.words());
            issuing.decide(hand, draft, result.paper());
            return result.number();
        });
    }

    @Override
    public String number(long dossierId, int revision) {
        return acts.act(new Aim(dossierId, revision, Role.CLERK, ISSUE), hand -> {
            issuing.refuseUnlessPaid(dossierId);
            if (!isSigned(hand.task())) {
                throw new Refusal("processing.notYourStep");
            }
            var draft = drafts.mustBe(dossierId);
            var prepared = results.prepare(decided.of(hand, draft));
            draft.numbered(prepared, hand.who().me(), hand.now());
            hand.task().liesIn(TaskLane.TO_SIGN, draft.approver(), draft.approverName());
            looking.happened(dossierId, TaskChange.SENT_ON, hand.now());
            return prepared.number();
        });
    }

    @Override
    public void takeBack(SendBack command) {
        var why = DraftRules.reason(command.reason());
        acts.held(command.dossierId(), hand -> {
            hand.task().refuseUnlessSeen(hand.who(), command.revision());
            if (hand.task().lane() != TaskLane.TO_SIGN) {
                throw new Refusal("processing.notYourStep");
            }
            var draft = drafts.mustBe(command.dossierId());
            issuing.annul(hand, draft, why);
            hand.task().holdBy(hand.who().me());
            return draft;
        });
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

    private boolean isSigned(Task task) {
        return results.areSigned(task.unit(), task.procedureCode());
    }
}
