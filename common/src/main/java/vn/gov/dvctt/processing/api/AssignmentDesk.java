package vn.gov.dvctt.processing.api;

import java.util.List;

/**
 * Who holds the present step of a dossier. Each refuses with {@code processing.notFound} what is not of the caller's unit, with {@code processing.notYourStep} what
 * another role does, with {@code processing.changed} what changed since it was seen.
 */
public interface AssignmentDesk {
    /** Colleagues of the caller's unit who may do what lies in a lane; none where its tasks do not go from hand to hand. */
    List<ColleagueRow> receivers(TaskLane lane);

    /** Only what nobody holds. */
    void take(long dossierId, int revision);

    /** Stays the giver's until the receiver confirms. */
    void handOver(HandOverTask command);

    /** Yes: from now on it is mine. */
    void accept(long dossierId, int revision);

    /** No: it stays where it is. */
    void decline(SendBack command);
}
