package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * The draft of a decision and who has put their name to it so far; names and moments are null where nobody has.
 *
 * @param number   null until it was given
 * @param issuedAt null until then, also while it waits to be signed
 * @param result   id in the register of what was numbered; 0 where nothing was, or its number is void
 */
public record DraftView(
        boolean approved,
        String title,
        String content,
        String reason,
        String draftedBy,
        Instant draftedAt,
        String agreedBy,
        Instant agreedAt,
        String approvedBy,
        Instant approvedAt,
        String number,
        Instant issuedAt,
        String numberedBy,
        Instant numberedAt,
        Instant signedAt,
        long result) {
    /** It has its number, and the approver has not signed it yet. */
    public boolean isToSign() {
        return numberedAt != null && issuedAt == null;
    }
}
