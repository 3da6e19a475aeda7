package vn.gov.dvctt.processing.api;

/**
 * How much a change would move.
 *
 * @param atLeast there may be more: counting is limited
 */
public record MoveCount(int moved, int late, boolean atLeast) {}
