package vn.gov.dvctt.document.api;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * A notice to be drawn and issued: by the agency's own words where it published some for the day of the notice, otherwise by the form.
 *
 * @param number of the notice; no other has it
 * @param at     the day it bears
 * @param form   template of the form, as of {@link Papers#print}; it is also given {@code verify}, {@code verifyCode} and {@code portal} for the code that is printed on it
 * @param values for the form
 * @param words  for the agency's own words, by the names of {@link TemplateKind#placeholders}; several lines of one become several paragraphs
 * @param name   file name of the PDF
 */
public record IssueNotice(
        TemplateKind kind,
        NoticeMatter matter,
        String number,
        Instant at,
        String form,
        Map<String, Object> values,
        Map<String, String> words,
        String name) {
    public IssueNotice {
        values = Collections.unmodifiableMap(new HashMap<>(values));
        words = Map.copyOf(words);
    }
}
