package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * The draft of a decision and who has put their name to it so far; names and moments are null where nobody has.
 *
 * @param number null until it was issued
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
        Instant issuedAt) {}
