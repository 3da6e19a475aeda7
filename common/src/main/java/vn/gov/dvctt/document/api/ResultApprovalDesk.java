package vn.gov.dvctt.document.api;

/** The second person for changes of results. */
public interface ResultApprovalDesk {
    /** Gives the number of the new result; empty for a withdrawal. */
    String approve(long changeId, int revision);

    void reject(long changeId, int revision, String why);
}
