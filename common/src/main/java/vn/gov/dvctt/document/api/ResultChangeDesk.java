package vn.gov.dvctt.document.api;

/** What the clerk does to results that were issued. */
public interface ResultChangeDesk {
    /** Before another person, who decides. One change at a time. */
    void ask(AskResultChange command);

    /** What waits for its approver's signature is not signed: its number is void, and the change waits for an approver again. Refuses with {@code document.notPrepared}. */
    void takeBack(long changeId, int revision, String why);

    /** Electronic to paper: a copy with its mark, kept on record. Gives the id of the copy. */
    long convert(long resultId);
}
