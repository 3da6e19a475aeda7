package vn.gov.dvctt.processing.api;

import java.util.List;

/** What an applicant is asked to bring. Refuses with {@code dossier.notFound}. */
public interface OwnOriginals {
    /** The latest first. */
    List<OriginalsView> requests(String submissionNumber);

    void confirm(String submissionNumber, long requestId, int revision);

    void propose(ProposeTimes command);

    /** When people are received. */
    VisitTimes times();
}
