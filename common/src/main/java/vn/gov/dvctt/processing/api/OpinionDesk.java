package vn.gov.dvctt.processing.api;

/** What other units ask of the caller's unit; of their dossiers nothing else is seen. Refuses with {@code processing.notFound} what the unit was not asked. */
public interface OpinionDesk {
    OpinionAsked asked(long opinionId);

    /** By the dossier, for a line of the work list: the latest opinion the unit was asked about it. */
    OpinionAsked askedOf(long dossierId);

    PaperOnDesk paper(long opinionId, long paperId);

    void give(GiveOpinion command);
}
