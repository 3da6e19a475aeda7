package vn.gov.dvctt.document.api;

import java.time.Instant;

/** A document that a specialised system made: entered as it is, for what is signed must not be touched. */
public record RegisterResult(ResultMatter matter, ResultType type, long paper, Instant at) {}
