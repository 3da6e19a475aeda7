package vn.gov.dvctt.processing;

import java.time.DateTimeException;
import java.time.Instant;
import vn.gov.dvctt.shared.Refusal;

/** A place in a list of clocks by due date. */
record DueCursor(Instant dueAt, long dossierId) {
    static DueCursor before(Instant dueAt) {
        return new DueCursor(dueAt, Long.MIN_VALUE);
    }

    static DueCursor of(String text) {
        int cut = text.lastIndexOf('_');
        try {
            return new DueCursor(Instant.parse(text.substring(0, cut)), Long.parseLong(text.substring(cut + 1)));
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException garbled) {
            throw new Refusal("processing.cursor");
        }
    }

    String text() {
        return dueAt + "_" + dossierId;
    }
}
