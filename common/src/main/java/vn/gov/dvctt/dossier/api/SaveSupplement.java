package vn.gov.dvctt.dossier.api;

import java.util.Map;

/** Mended answers, by path; only those that were asked for. */
public record SaveSupplement(String submissionNumber, Map<String, String> changes) {
    public SaveSupplement {
        changes = Map.copyOf(changes);
    }
}
