package vn.gov.dvctt.dossier.api;

import java.util.Map;

/** Answers as they stand now, by path; an empty text clears one. */
public record SaveAnswers(long dossierId, Map<String, String> changes) {
    public SaveAnswers {
        changes = Map.copyOf(changes);
    }
}
