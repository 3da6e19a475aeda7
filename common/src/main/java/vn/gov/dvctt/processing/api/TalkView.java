package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;

/**
 * The messages of a dossier, earliest first.
 *
 * @param earlier   whether there are earlier ones than these
 * @param unread    how many of the other side lie unread
 * @param mayWrite  whether the reader may write now
 * @param openUntil until when may still be written after the dossier's end; null while it is under way
 * @param closed    whether that time is over
 */
public record TalkView(
        List<MessageLine> lines, boolean earlier, int unread, boolean mayWrite, Instant openUntil, boolean closed) {
    public TalkView {
        lines = List.copyOf(lines);
    }

    /** The latest message; 0 where there is none. */
    public long lastId() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).id();
    }

    /** The earliest shown; 0 where there is none. */
    public long firstId() {
        return lines.isEmpty() ? 0 : lines.get(0).id();
    }

    /** Whether the applicant has the last word, and waits for an answer. */
    public boolean awaitsUnit() {
        return !lines.isEmpty() && lines.get(lines.size() - 1).fromApplicant();
    }
}
