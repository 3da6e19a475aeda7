package vn.gov.dvctt.processing.api;

/** Acts of whoever approves for the agency. Each refuses with {@code processing.notFound} what is not of the caller's unit, with {@code processing.notYourStep} what another role does now, with {@code processing.heldBy} what a colleague holds, with {@code processing.changed} what changed since it was seen. */
public interface ApprovalDesk {
    void approve(long dossierId, int revision);

    void sendBack(SendBack command);
}
