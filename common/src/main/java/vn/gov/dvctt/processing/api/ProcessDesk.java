package vn.gov.dvctt.processing.api;

/** Reading: where a dossier of the caller's unit stands in its process. */
public interface ProcessDesk {
    /** Refuses with {@code processing.notFound} what is not of the caller's unit. */
    ProcessOnDesk process(long dossierId);
}
