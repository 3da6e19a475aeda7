package vn.gov.dvctt.processing.api;

/** Acts of the head of a unit. Each refuses with {@code processing.notFound} what is not of the caller's unit, with {@code processing.notYourStep} what another role does now, with {@code processing.heldBy} what a colleague holds, with {@code processing.changed} what changed since it was seen. */
public interface UnitHeadDesk {
    /** To any official of the unit who may do the step, whoever holds it now. */
    void assign(AssignTask command);

    /** The draft goes on to whoever approves it. */
    void agree(long dossierId, int revision);

    void sendBack(SendBack command);
}
