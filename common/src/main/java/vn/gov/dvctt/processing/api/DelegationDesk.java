package vn.gov.dvctt.processing.api;

import java.util.List;

/** Absence: a colleague of the unit acts in one's name, with what roles they hold themselves. */
public interface DelegationDesk {
    /** Those of the caller's unit that are not over, the caller's own first. */
    List<DelegationRow> delegations();

    List<ColleagueRow> colleagues();

    void delegate(DelegateWork command);

    /** From now on I act for myself again. */
    void end(long delegationId);
}
