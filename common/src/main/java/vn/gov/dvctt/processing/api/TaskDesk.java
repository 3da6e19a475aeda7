package vn.gov.dvctt.processing.api;

import vn.gov.dvctt.shared.Page;

/** Reading: what lies on the desk of the caller's unit. Dossiers of other units do not exist here. */
public interface TaskDesk {
    /**
     * One page of 25, in order of the due date; what is sought in the order of what it is sought by, what changed with the latest first.
     *
     * @param cursor empty for the first page, otherwise {@link Page#next()} of the page before
     */
    Page<TaskRow> tasks(TaskFilter filter, String cursor);

    TaskCounts counts();

    /** Refuses with {@code processing.notFound} what is not of the caller's unit. From now on it counts as seen. */
    DossierOnDesk dossier(long dossierId);

    /** A paper, or the result, of a dossier of the caller's unit; refuses with {@code processing.notFound}. */
    PaperOnDesk paper(long dossierId, long paperId);
}
