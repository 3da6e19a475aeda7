package vn.gov.dvctt.procedure.api;

import java.time.Instant;

/**
 * A published version of a procedure.
 *
 * @param state   PUBLISHED: in force; RETIRED: a later one holds; IN_REVIEW is never used; a version that waits for its day is PUBLISHED with {@code waiting}
 * @param draftId by which it was made; null: it came with the product
 */
public record DesignVersionRow(int number, Instant from, DraftState state, boolean waiting, Long draftId) {}
