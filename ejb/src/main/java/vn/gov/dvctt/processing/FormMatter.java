package vn.gov.dvctt.processing;

import java.time.Instant;
import vn.gov.dvctt.processing.api.PrintedForm;

/**
 * What befell a dossier, and the form that tells of it.
 *
 * @param by who did it, in words
 */
record FormMatter(PrintedForm form, FormSet set, Instant at, String by) {
    FormMatter under(FormSet other) {
        return new FormMatter(form, other, at, by);
    }
}
