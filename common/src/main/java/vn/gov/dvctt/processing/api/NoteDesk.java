package vn.gov.dvctt.processing.api;

/**
 * Internal notes of officials on a dossier of their unit. They are of the office alone: no applicant, no printed form and no other system is ever shown one. Refuses
 * with {@code processing.notFound} what is not of the caller's unit.
 */
public interface NoteDesk {
    void write(WriteNote command);

    /** By its author, within a day; the line stays, its words are no longer shown. */
    void strike(long dossierId, long noteId);

    /** @param pinned whether it stands above the others from now on */
    void pin(long dossierId, long noteId, boolean pinned);
}
