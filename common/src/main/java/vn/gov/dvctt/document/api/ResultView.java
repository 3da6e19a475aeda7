package vn.gov.dvctt.document.api;

import java.time.Instant;
import java.util.List;

/**
 * A result with what befell it.
 *
 * @param code        by which anybody verifies it
 * @param title       empty for documents of specialised systems, like {@code content} and {@code approver}
 * @param predecessor number of the result that it replaced, or is to replace once it is signed; empty where there is none
 * @param predecessorId 0 where there is none
 * @param successor   number of the result that replaced it; empty where there is none
 * @param successorId 0 where there is none
 * @param signed      whether what takes its place bears its approver's own signature ({@link Results#areSigned})
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
        long predecessorId,
        String successor,
        long successorId,
        Instant endedAt,
        String ground,
        boolean signed,
        List<Change> changes,
        List<Copy> copies) {
    public ResultView {
        changes = List.copyOf(changes);
        copies = List.copyOf(copies);
    }

    /**
     * A change that was asked for.
     *
     * @param words    why it was not approved, not signed, or taken back
     * @param mine     the reader asked for it, and so may not decide it
     * @param prepared id of what waits to be signed in the result's place; 0 where nothing does
     * @param toSign   the reader approved it, and signs
     */
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
            boolean mine,
            long prepared,
            boolean toSign) {}

    /** A copy on paper with the mark of conversion. */
    public record Copy(long id, int number, String by, Instant at) {}
}
