package vn.gov.dvctt.procedure.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A draft, or the version it became, in a list.
 *
 * @param base    number of the version it was begun from; 0: from nothing
 * @param version number it was published under; null before
 * @param from    first day on which it holds; null before it is published
 */
public record DraftRow(
        long id,
        String code,
        String title,
        DraftState state,
        int base,
        Integer version,
        LocalDate from,
        String author,
        Instant begunAt,
        Instant editedAt) {}
