package vn.gov.dvctt.audit;

import vn.gov.dvctt.audit.api.ActOutcome;
import vn.gov.dvctt.shared.Refusal;

/** How a call ended, and why if not well; the reason is a key or a class name, never a message, which could carry data. */
record Ending(ActOutcome outcome, String reason) {
    static final Ending DONE = new Ending(ActOutcome.DONE, null);
    static final Ending ROLLED_BACK = new Ending(ActOutcome.FAILED, "rolledBack");

    static Ending of(Exception thrown) {
        if (thrown instanceof Refusal refusal) {
            return new Ending(ActOutcome.REFUSED, refusal.key());
        }
        return new Ending(ActOutcome.FAILED, thrown.getClass().getSimpleName());
    }
}
