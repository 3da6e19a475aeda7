package vn.gov.dvctt.processing.web;

import java.util.List;

/**
 * A wrong field of a question.
 *
 * @param path   such as {@code phases[2].amount}
 * @param reason end of the text key {@code clock.fault.<reason>}
 */
record EvaluationFault(String path, String reason, List<Object> arguments) {
    private static final int LONGEST_PATH = 120;

    EvaluationFault {
        path = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
    }

    String key() {
        return "clock.fault." + reason;
    }

    /** The same place as RFC 6901 writes it: {@code #/phases/2/amount}. */
    String pointer() {
        return "#/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
