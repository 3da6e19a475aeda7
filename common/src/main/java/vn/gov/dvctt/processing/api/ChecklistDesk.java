package vn.gov.dvctt.processing.api;

/** Checking components one by one, by whoever may act on the check or the appraisal. Refuses with {@code processing.notFound} what is not of the caller's unit. */
public interface ChecklistDesk {
    /** Refuses with {@code processing.checkChanged} where a colleague was faster with one of them. */
    void save(SaveChecks command);
}
