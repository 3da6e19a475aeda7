package vn.gov.dvctt.dossier.api;

import vn.gov.dvctt.document.api.PaperView;

/** The papers of the caller's own dossiers, in and out. */
public interface DossierPapers {
    /** Asked before the first byte is sent; refuses what {@link #attach} would refuse of what is known by then. */
    void expect(ExpectPaper announced);

    PaperRoom room();

    /** Stores the file at once, in the draft, in the supplement that asks for it, or in the open amendment; outside of a transaction while bytes flow. */
    PaperView attach(AttachPaper command);

    void detach(long dossierId, long paperId);

    /** Takes back that a submitted paper is to be replaced, in the supplement or the amendment that is open. */
    void restorePaper(long dossierId, long paperId);

    DossierFile open(long dossierId, long paperId);

    /**
     * The slip of a submission, printed when first asked for.
     *
     * @param lookUpAddress of the public look-up page, for the QR
     */
    DossierFile slip(String submissionNumber, String lookUpAddress);

    /** The result; taking it the first time is its return. Refuses with {@code dossier.noResult}. */
    DossierFile result(String submissionNumber);
}
