package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * A change of the calendar.
 *
 * @param author    who began it
 * @param publisher who put it in force; empty while nobody did, like {@code publishedAt}, {@code edition} and {@code finishedAt}
 * @param seen      clocks counted anew so far
 * @param moved     of them, those whose date moved
 * @param failed    of them, those that could not be counted yet
 * @param percent   how far the counting is
 */
public record CalendarChangeRow(
        long id,
        ChangeState state,
        String author,
        Instant begunAt,
        String reason,
        String publisher,
        Instant publishedAt,
        Instant finishedAt,
        Long edition,
        long seen,
        long moved,
        long failed,
        int percent) {}
