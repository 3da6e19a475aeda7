package vn.gov.dvctt.partner;

/**
 * A dossier in a system's book.
 *
 * @param dispatchId the message that is to be answered: the dispatch, or the latest supplement
 * @param rounds     how often it was asked to be mended
 * @param last       what happened last
 */
record Entry(String dossierCode, String dispatchId, String title, String applicant, int rounds, BookEvent last) {
    Entry supplemented(String messageId) {
        return new Entry(dossierCode, messageId, title, applicant, rounds, last);
    }

    Entry asked() {
        return new Entry(dossierCode, dispatchId, title, applicant, rounds + 1, last);
    }
}
