package vn.gov.dvctt.processing.api;

/** Acts of the clerk, who keeps numbers and seals. Each refuses with {@code processing.notFound} what is not of the caller's unit, with {@code processing.notYourStep} what another role does now, with {@code processing.heldBy} what a colleague holds, with {@code processing.changed} what changed since it was seen. */
public interface IssueDesk {
    /** Number and date are given, the document is made, the dossier is decided; gives the number. */
    String issue(long dossierId, int revision);

    void sendBack(SendBack command);
}
