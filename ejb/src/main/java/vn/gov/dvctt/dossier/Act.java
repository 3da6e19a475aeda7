package vn.gov.dvctt.dossier;

import java.time.Instant;
import vn.gov.dvctt.shared.Refusal;

/**
 * Something done to a dossier.
 *
 * @param by   account id in digits, or a system's code: always somebody
 * @param note words of whoever acted; null where there are none
 */
record Act(String by, Instant at, String note) {
    private static final int LONGEST_NOTE = 4000;

    Act {
        if (by.isBlank()) {
            throw new IllegalArgumentException("nobody acted");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new Refusal("dossier.reasonTooLong", LONGEST_NOTE);
        }
    }

    Act(String by, Instant at) {
        this(by, at, null);
    }

    /** An act that the law wants a reason for. */
    static Act withReason(String by, Instant at, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("dossier.reasonMissing");
        }
        return new Act(by, at, reason.strip());
    }
}
