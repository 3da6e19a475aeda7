package vn.gov.dvctt.document.api;

/** The second person for changes of results. */
public interface ResultApprovalDesk {
    /**
     * Gives the number of the new result; empty for a withdrawal. Where approvers sign ({@link Results#areSigned}) the new result waits for the caller's signature, and the earlier one
     * stays in force until then.
     */
    String approve(long changeId, int revision);

    void reject(long changeId, int revision, String why);
}
