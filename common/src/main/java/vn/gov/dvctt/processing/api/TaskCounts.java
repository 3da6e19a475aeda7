package vn.gov.dvctt.processing.api;

import java.io.Serializable;
import java.util.List;

/**
 * How much lies before the caller, each figure counted to {@link #LIMIT} at most: a list of millions is never counted.
 *
 * @param lanes   those that are the caller's own work, the first one first
 * @param changed dossiers to which something happened since the caller opened them
 */
public record TaskCounts(List<LaneCount> lanes, int changed) implements Serializable {
    /** A figure of this size means "this many or more". */
    public static final int LIMIT = 100;

    public TaskCounts {
        lanes = List.copyOf(lanes);
    }

    /** @param mine what the caller holds of it */
    public record LaneCount(TaskLane lane, int waiting, int soon, int late, int mine) implements Serializable {}
}
