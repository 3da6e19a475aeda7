package vn.gov.dvctt.processing;

import java.time.Instant;

/**
 * Somebody ends a step.
 *
 * @param by     account id or code, for ledgers
 * @param words  who it was, for the control slip
 * @param remark why it is sent back; null otherwise
 */
record Leaving(String by, String words, String remark, Instant at) {
    static Leaving of(Acting who, Task task, Instant at) {
        return new Leaving(who.by(), who.words(task), null, at);
    }

    Leaving because(String why) {
        return new Leaving(by, words, why, at);
    }
}
