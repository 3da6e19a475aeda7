package vn.gov.dvctt.processing.api;

/** Reading: what stands beside a dossier of the caller's unit. */
public interface MarginDesk {
    /**
     * Refuses with {@code processing.notFound} what is not of the caller's unit.
     *
     * @param before id of the earliest message already shown; 0: the latest ones
     */
    MarginView margin(long dossierId, long before);
}
