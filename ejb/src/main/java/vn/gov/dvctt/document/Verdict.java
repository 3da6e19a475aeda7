package vn.gov.dvctt.document;

import vn.gov.dvctt.document.api.ScanState;

/**
 * What the scanner says of a content.
 *
 * @param finding name of what was found, or the reason why nothing could be; empty where it is clean
 */
record Verdict(ScanState state, String finding) {
    private static final int LONGEST = 200;
    /** With AlertExceedsMax: not a virus, but something that was not looked through to its end. */
    private static final String BEYOND = "Heuristics.Limits.Exceeded";

    private static final String FOUND = " FOUND";

    static final Verdict CLEAN = new Verdict(ScanState.CLEAN, "");

    /** Reads an answer of clamd to INSTREAM; whatever is not plainly clean is not clean. */
    static Verdict of(String answer) {
        var words = answer.replace("\0", "").strip();
        if (words.equals("stream: OK")) {
            return CLEAN;
        }
        if (words.startsWith("stream: ") && words.endsWith(FOUND)) {
            var found = words.substring("stream: ".length(), words.length() - FOUND.length());
            return new Verdict(found.startsWith(BEYOND) ? ScanState.UNSCANNABLE : ScanState.INFECTED, cut(found));
        }
        return unscannable(words);
    }

    static Verdict unscannable(String why) {
        return new Verdict(ScanState.UNSCANNABLE, cut(why));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
