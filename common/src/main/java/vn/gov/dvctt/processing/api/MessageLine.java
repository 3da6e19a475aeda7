package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * A message.
 *
 * @param unread by the side that reads it now
 * @param seenAt when the other side had it before its eyes; null: not yet
 */
public record MessageLine(
        long id, boolean fromApplicant, String author, Instant at, String text, boolean unread, Instant seenAt) {}
