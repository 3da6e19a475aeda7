package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.gov.dvctt.processing.StepActs.Aim;
import vn.gov.dvctt.processing.api.ApprovalDesk;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Role;

/** Acts of whoever approves for the agency. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class ApprovalDeskBean implements ApprovalDesk {
    private static final Set<TaskKind> APPROVAL = Set.of(TaskKind.APPROVAL);

    @Inject
    private StepActs acts;

    @Inject
    private ProcessCourse course;

    @Inject
    private Drafts drafts;

    @Override
    public void approve(long dossierId, int revision) {
        acts.act(new Aim(dossierId, revision, Role.APPROVER, APPROVAL), hand -> {
            drafts.mustBe(dossierId).approvedBy(hand.who().me().id(), hand.words(), hand.now());
            return course.leave(hand.task(), TaskOutcome.AGREED, hand.leaving());
        });
    }

    @Override
    public void sendBack(SendBack command) {
        var why = DraftRules.reason(command.reason());
        acts.act(new Aim(command.dossierId(), command.revision(), Role.APPROVER, APPROVAL), hand -> {
            drafts.mustBe(command.dossierId()).forgetNames();
            return course.leave(
                    hand.task(), TaskOutcome.SENT_BACK, hand.leaving().because(why));
        });
    }
}
