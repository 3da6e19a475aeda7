package vn.gov.dvctt.processing;

import vn.gov.dvctt.processing.api.DraftDecision;
import vn.gov.dvctt.shared.Refusal;

/** What the words of a step must say for themselves. */
final class DraftRules {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_TITLE = 500;
    private static final int SHORTEST_CONTENT = 20;
    private static final int LONGEST_CONTENT = 20_000;

    private DraftRules() {}

    static void check(DraftDecision draft) {
        if (length(draft.title()) < SHORTEST_REASON || length(draft.title()) > LONGEST_TITLE) {
            throw new Refusal("processing.draftTitle", SHORTEST_REASON, LONGEST_TITLE);
        }
        if (length(draft.content()) < SHORTEST_CONTENT || length(draft.content()) > LONGEST_CONTENT) {
            throw new Refusal("processing.draftContent", SHORTEST_CONTENT, LONGEST_CONTENT);
        }
        if (!draft.approved()) {
            reason(draft.reason());
        }
    }

    /** Gives it without blanks around it. */
    static String reason(String reason) {
        if (length(reason) < SHORTEST_REASON || length(reason) > LONGEST_REASON) {
            throw new Refusal("processing.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return reason.strip();
    }

    private static int length(String text) {
        return text == null ? 0 : text.strip().length();
    }
}
