package vn.gov.dvctt.processing.api;

/**
 * Acts of an intake official on a dossier of the unit that waits to be received. Each refuses with {@code processing.changed} what changed since it was seen,
 * with {@code processing.heldBy} what a colleague took, with {@code processing.notFound} what is of another unit.
 */
public interface IntakeDesk {
    /** Take the task, from a colleague too: absence must not hold a dossier. */
    void take(long dossierId, int revision);

    Reception receive(ReceiveDossier command);

    void requestSupplement(RequestSupplement command);

    void refuseReception(RefuseReception command);
}
