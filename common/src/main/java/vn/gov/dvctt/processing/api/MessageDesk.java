package vn.gov.dvctt.processing.api;

/** Messages to the applicant of a dossier, by whoever of the unit holds it, and by intake. Refuses with {@code processing.notFound} what is not of the caller's unit. */
public interface MessageDesk {
    void write(WriteMessage command);

    /** What the applicant wrote up to a message lay before somebody who may answer it. By others nothing is seen. */
    void seen(long dossierId, long messageId);
}
