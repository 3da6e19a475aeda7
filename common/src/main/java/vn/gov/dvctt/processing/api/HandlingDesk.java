package vn.gov.dvctt.processing.api;

/** Acts of a handler on a dossier that is inspected or appraised. Each refuses with {@code processing.notFound} what is not of the caller's unit, with {@code processing.notYourStep} what another role does now, with {@code processing.heldBy} what a colleague holds, with {@code processing.changed} what changed since it was seen. */
public interface HandlingDesk {
    void finishInspection(long dossierId, int revision);

    void askOpinions(AskOpinions command);

    /** What a body outside the ministry answered. */
    void recordAnswer(GiveOpinion command);

    /** The clock pauses until the applicant answers; the step stays the same. */
    void requestSupplement(RequestSupplement command);

    /** The applicant is asked for another round: the process goes on to the step that looks at it. */
    void secondRound(RequestSupplement command);

    /** Refuses with {@code processing.opinionsOpen} while an opinion is waited for whose term has not passed. */
    void draft(DraftDecision command);
}
