package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * An internal note.
 *
 * @param text     empty once it is struck
 * @param struckAt null unless struck
 * @param mayStrike whether the reader may still strike it
 */
public record NoteView(
        long id,
        String author,
        boolean mine,
        Instant at,
        String text,
        boolean pinned,
        Instant struckAt,
        String struckBy,
        boolean mayStrike) {}
