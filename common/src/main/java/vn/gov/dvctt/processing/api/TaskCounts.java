package vn.gov.dvctt.processing.api;

import java.io.Serializable;

/**
 * How much lies on the unit's desk, each figure counted to {@link #LIMIT} at most: a list of millions is never counted.
 *
 * @param mine what I took of the tasks to receive
 */
public record TaskCounts(int toReceive, int soon, int late, int mine) implements Serializable {
    /** A figure of this size means "this many or more". */
    public static final int LIMIT = 100;
}
