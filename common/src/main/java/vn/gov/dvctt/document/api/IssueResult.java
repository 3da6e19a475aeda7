package vn.gov.dvctt.document.api;

import java.time.Instant;

/**
 * A result to be numbered, printed and entered into the register.
 *
 * @param content paragraphs, a line each
 * @param reason  null where nothing was refused
 */
public record IssueResult(
        ResultMatter matter,
        ResultType type,
        String title,
        String content,
        String reason,
        String approver,
        Instant at) {}
