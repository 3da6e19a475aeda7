package vn.gov.dvctt.notification.api;

import java.util.List;

/** What the applicant was told about a dossier of the caller's unit, and whether it arrived. */
public interface ToldDesk {
    /** Latest first, at most a hundred. Refuses with {@code processing.notFound} a dossier of another unit. */
    List<DispatchRow> told(long dossierId);
}
