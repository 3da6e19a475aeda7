package vn.gov.dvctt.document;

import vn.gov.dvctt.document.api.AskResultChange;
import vn.gov.dvctt.document.api.ResultChangeKind;
import vn.gov.dvctt.shared.Refusal;

/** What a change of a result must say for itself. */
final class ChangeRules {
    private static final int SHORTEST = 10;
    private static final int LONGEST_GROUND = 1_000;
    private static final int LONGEST_TITLE = 500;
    private static final int SHORTEST_CONTENT = 20;
    private static final int LONGEST_CONTENT = 20_000;

    private ChangeRules() {}

    /** @param known whether the words of the result are known: what a specialised system wrote cannot be printed anew */
    static void check(AskResultChange change, boolean known) {
        ground(change.ground());
        if (change.kind() == ResultChangeKind.REISSUE && !known) {
            throw new Refusal("document.resultOfSystem");
        }
        if (change.kind() == ResultChangeKind.REPLACE) {
            length(change.title(), SHORTEST, LONGEST_TITLE, "document.changeTitle");
            length(change.content(), SHORTEST_CONTENT, LONGEST_CONTENT, "document.changeContent");
        }
    }

    /** Gives it without blanks around it. */
    static String ground(String words) {
        length(words, SHORTEST, LONGEST_GROUND, "document.ground");
        return words.strip();
    }

    private static void length(String text, int least, int most, String key) {
        var length = text == null ? 0 : text.strip().length();
        if (length < least || length > most) {
            throw new Refusal(key, least, most);
        }
    }
}
