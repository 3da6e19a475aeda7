package vn.gov.dvctt.dossier.api;

import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.shared.Page;

/** The papers of the caller's own dossiers, in and out. */
public interface DossierPapers {
    /** Asked before the first byte is sent; refuses what {@link #attach} would refuse of what is known by then. */
    void expect(ExpectPaper announced);

    PaperRoom room();

    /** The component a paper may come for, with its limits; refuses like {@link #expect}. */
    ComponentView place(long dossierId, int component);

    /** Papers of the dossiers the caller has submitted, latest first, each content once a page. */
    Page<EarlierPaper> earlier(String cursor);

    /** Takes such a paper for another dossier, as if it were sent again: it is neither copied nor scanned anew. */
    PaperView reuse(ReusePaper command);

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
