package vn.gov.dvctt.processing.api;

/** Acts of the clerk, who keeps numbers and seals. Each refuses with {@code processing.notFound} what is not of the caller's unit, with {@code processing.notYourStep} what another role does now, with {@code processing.heldBy} what a colleague holds, with {@code processing.changed} what changed since it was seen. */
public interface IssueDesk {
    /**
     * Number and date are given, the document is made, the dossier is decided; gives the number. Refuses with {@code processing.signatureWanted} where the approver signs
     * what is issued.
     */
    String issue(long dossierId, int revision);

    /** Number and date are given and the document is printed; it waits for the approver's signature. Gives the number. Refuses with {@code processing.notYourStep} where nobody signs. */
    String number(long dossierId, int revision);

    /** What waits to be signed comes back, before it is; its number is void. */
    void takeBack(SendBack command);

    void sendBack(SendBack command);
}
