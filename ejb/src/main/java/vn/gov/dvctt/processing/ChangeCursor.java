package vn.gov.dvctt.processing;

import java.time.DateTimeException;
import java.time.Instant;
import vn.gov.dvctt.shared.Refusal;

/** A change that an official has not seen yet; and the place in the list of them, the latest first. */
record ChangeCursor(Instant changedAt, long dossierId) {
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** @param text empty: before the first one */
    static ChangeCursor of(String text) {
        if (text.isEmpty()) {
            return new ChangeCursor(LATEST, Long.MAX_VALUE);
        }
        int cut = text.lastIndexOf('_');
        try {
            return new ChangeCursor(Instant.parse(text.substring(0, cut)), Long.parseLong(text.substring(cut + 1)));
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException garbled) {
            throw new Refusal("processing.cursor");
        }
    }

    String text() {
        return changedAt + "_" + dossierId;
    }
}
