package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.shared.Refusal;

/** How a numbered decision takes effect, and how a number comes to nothing. */
@Dependent
class Issuing {
    @Inject
    private DossierProgress progress;

    @Inject
    private Results results;

    void refuseUnlessPaid(long dossierId) {
        if (progress.feeIsOwed(dossierId)) {
            throw new Refusal("dossier.feeUnpaid");
        }
    }

    /** The dossier closes its open tasks by itself when it is decided. */
    void decide(Hand hand, DecisionDraft draft, long document) {
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

    /** The clerk's turn again, who gave the number that is void now. */
    void annul(Hand hand, DecisionDraft draft, String why) {
        results.annul(draft.waiting(), why, hand.now());
        hand.task().liesIn(TaskLane.TO_ISSUE, draft.numberedById(), draft.numberedBy());
        draft.forgetNumber();
    }
}
