package vn.gov.dvctt.document.api;

import java.time.Instant;
import java.util.List;

/**
 * A result with what befell it.
 *
 * @param code        by which anybody verifies it
 * @param title       empty for documents of specialised systems, like {@code content} and {@code approver}
 * @param predecessor number of the result that it replaced; empty where there is none
 * @param successor   number of the result that replaced it; empty where there is none
 * @param successorId 0 where there is none
 */
public record ResultView(
        ResultRow row,
        int revision,
        String code,
        String title,
        String content,
        String approver,
        int templateEdition,
        String fileName,
        String sha256,
        String predecessor,
        String successor,
        long successorId,
        Instant endedAt,
        String ground,
        List<Change> changes,
        List<Copy> copies) {
    public ResultView {
        changes = List.copyOf(changes);
        copies = List.copyOf(copies);
    }

    /** A change that was asked for. {@code mine}: the reader asked for it, and so may not decide it. */
    public record Change(
            long id,
            int revision,
            ResultChangeKind kind,
            ResultChangeState state,
            String ground,
            String title,
            String content,
            String askedBy,
            Instant askedAt,
            String settledBy,
            Instant settledAt,
            String words,
            boolean mine) {}

    /** A copy on paper with the mark of conversion. */
    public record Copy(long id, int number, String by, Instant at) {}
}
