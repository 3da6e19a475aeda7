package vn.gov.dvctt.document.api;

import java.time.Instant;

/**
 * A change of a result that waits for somebody.
 *
 * @param number    of the result; empty where a specialised system made it
 * @param settledBy whose signature it waits for; null while it waits for approval
 */
public record ResultChangeRow(
        long resultId,
        String number,
        String dossierCode,
        ResultChangeKind kind,
        ResultChangeState state,
        String askedBy,
        Instant askedAt,
        String settledBy) {}
