package vn.gov.dvctt.processing.api;

/**
 * Acts of an intake official on a dossier of the unit that waits to be received. Each refuses with {@code processing.changed} what changed since it was seen,
 * with {@code processing.heldBy} what a colleague took, with {@code processing.notFound} what is of another unit.
 */
public interface IntakeDesk {
    /** Take the task, from a colleague too: absence must not hold a dossier. */
    void take(long dossierId, int revision);

    /** One of several that are taken at once: only what nobody holds, or I do; whatever happened to it meanwhile, as long as it still waits. */
    void takeFree(long dossierId);

    Reception receive(ReceiveDossier command);

    void requestSupplement(RequestSupplement command);

    void refuseReception(RefuseReception command);
}
