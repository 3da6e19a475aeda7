package vn.gov.dvctt.document.api;

import java.time.Instant;

/** A result before its holder. {@code ground} and {@code endedAt} are null while it is in force; {@code successor} is empty where none replaced it. */
public record OwnResult(
        long id,
        ResultType type,
        String number,
        String code,
        Instant issuedAt,
        ResultStatus status,
        Instant endedAt,
        String ground,
        String successor) {}
