package vn.gov.dvctt.dossier.api;

/** How an applicant wants the result, from the draft until the decision is issued. Refuses with {@code dossier.notFound} what is not the caller's. */
public interface ReturnChoiceDesk {
    ReturnChoice choice(long dossierId);

    ReturnChoice choiceOf(String submissionNumber);

    /**
     * Refuses with {@code dossier.returnOver} once it is decided, {@code dossier.returnWay} what the version does not allow, {@code dossier.returnRecipient}, {@code
     * dossier.returnPhone}, {@code dossier.returnAddress} what the post could not use.
     */
    void choose(ChooseReturn command);
}
