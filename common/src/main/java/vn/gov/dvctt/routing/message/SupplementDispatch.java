package vn.gov.dvctt.routing.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * {@code dossier.supplemented.v1}: the applicant answered a request to mend.
 *
 * @param round   which request, from 1
 * @param changes what changed, by path
 * @param answers all answers as they are now
 * @param papers  all papers as they are now
 */
public record SupplementDispatch(
        String dossierCode,
        int round,
        List<WireChange> changes,
        Map<String, String> answers,
        List<WirePaper> papers,
        Instant answeredAt,
        Instant dueAt)
        implements WireMessage {
    public SupplementDispatch {
        changes = changes == null ? List.of() : List.copyOf(changes);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}
