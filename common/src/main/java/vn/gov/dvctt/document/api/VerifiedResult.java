package vn.gov.dvctt.document.api;

import java.time.Instant;

/**
 * A result.
 *
 * @param number        empty for a document of a specialised system, which bears its own
 * @param successor     number of the one that replaced it; empty where none did
 * @param successorCode by which that one is verified; empty where none did
 * @param signatures    what is known of the signatures of the document itself
 * @param conversion    what was brought is a copy with the mark of conversion
 */
public record VerifiedResult(
        String code,
        ResultType type,
        String number,
        Instant issuedAt,
        String unitName,
        String procedureTitle,
        ResultStatus status,
        Instant endedAt,
        String ground,
        String successor,
        String successorCode,
        PaperSignatures signatures,
        boolean conversion)
        implements VerifiedDocument {}
