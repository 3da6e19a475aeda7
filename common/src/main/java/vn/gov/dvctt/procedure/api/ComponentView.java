package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * One paper that a dossier needs (thành phần hồ sơ).
 *
 * @param number     1-based position in the version; identifies the component within it
 * @param caseName   the case ("Trường hợp …") it belongs to; null: every case
 * @param eForm      true: the declaration itself, filled on line; no file is uploaded for it
 * @param mandatory  false where {@code condition} says when it is needed
 * @param later      asked for in a later round of the process; no part of the first filing
 * @param extensions lower-case file extensions that are taken: pdf, docx, …
 * @param maxBytes   largest size of one file
 * @param signedBy   whose digital signatures it must carry
 * @param field      id of the question of the form that its files answer; null: a paper of its own
 */
public record ComponentView(
        int number,
        String name,
        String caseName,
        boolean eForm,
        boolean mandatory,
        String condition,
        int originals,
        int copies,
        String form,
        boolean later,
        List<String> extensions,
        long maxBytes,
        SignedBy signedBy,
        String field) {
    /** How many files answer one component at most. */
    public static final int MOST_FILES = 20;

    public ComponentView {
        extensions = List.copyOf(extensions);
    }

    /** Whether it stands in the form and not in the list of papers. */
    public boolean isQuestion() {
        return field != null;
    }
}
