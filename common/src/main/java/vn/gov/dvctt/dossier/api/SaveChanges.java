package vn.gov.dvctt.dossier.api;

import java.util.Map;

/** Answers changed in a supplement or an amendment, by path; an empty text clears one. */
public record SaveChanges(String submissionNumber, Map<String, String> changes) {
    public SaveChanges {
        changes = Map.copyOf(changes);
    }
}
