package vn.gov.dvctt.procedure.api;

import vn.gov.dvctt.document.api.ExaminedFile;

/** Trying what a draft asks for beyond words. */
public interface DraftTrial {
    /**
     * Judges a file as if it were filed, by the limits of its question, and keeps nothing of it. Refuses as the store does ({@code document.tooLarge},
     * {@code document.type} and others), with {@code dossier.tooManyPapers}, and with {@code design.noQuestion} where the draft asks for no such file.
     */
    ExaminedFile file(TryFile command);
}
