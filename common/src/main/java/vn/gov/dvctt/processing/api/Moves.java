package vn.gov.dvctt.processing.api;

import java.util.List;

/**
 * One page of what a change would move, in order of the present date.
 *
 * @param looked clocks looked at for this page
 * @param next   cursor of the following page; empty on the last. A page may be short, or empty, and not the last: looking is limited too
 */
public record Moves(List<MovedRow> rows, int looked, String next) {
    public Moves {
        rows = List.copyOf(rows);
    }
}
