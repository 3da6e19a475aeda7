package vn.gov.dvctt.processing;

import java.time.Instant;
import vn.gov.dvctt.processing.api.PrintedForm;

/**
 * What befell a dossier, and the form that tells of it.
 *
 * @param ordinal which request for supplement it was; 1 of all else
 * @param by      who did it, in words
 */
record FormMatter(PrintedForm form, int ordinal, FormSet set, Instant at, String by) {
    FormMatter under(FormSet other) {
        return new FormMatter(form, ordinal, other, at, by);
    }
}
