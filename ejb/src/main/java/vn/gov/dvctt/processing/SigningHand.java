package vn.gov.dvctt.processing;

import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** A step under the hand of the approver whose signature it waits for. */
record SigningHand(Hand hand, DecisionDraft draft) {
    /** Only whoever approved signs: a signature is nobody else's to give, and a substitute approves in their own name. */
    static SigningHand of(Hand hand, Drafts drafts) {
        if (hand.task().lane() != TaskLane.TO_SIGN) {
            throw new Refusal("processing.notYourStep");
        }
        var draft = drafts.mustBe(hand.task().dossierId());
        if (!hand.who().does(Role.APPROVER)
                || draft.approver() != hand.who().me().id()) {
            throw new Refusal("processing.othersSignature", draft.approverName());
        }
        return new SigningHand(hand, draft);
    }

    SigningHand seenAt(int revision) {
        if (hand.task().revision() != revision) {
            throw new Refusal("processing.changed");
        }
        return this;
    }
}
