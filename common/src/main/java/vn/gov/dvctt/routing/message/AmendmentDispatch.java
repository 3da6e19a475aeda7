package vn.gov.dvctt.routing.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * {@code dossier.amended.v1}: the applicant changed the dossier of their own accord while it is with the system. Nothing was asked and no date moves; what is
 * decided from now on should be decided upon this.
 *
 * @param number  which amendment, from 1
 * @param reason  in the applicant's words
 * @param changes what changed, by path
 * @param answers all answers as they are now
 * @param papers  all papers as they are now
 */
public record AmendmentDispatch(
        String dossierCode,
        int number,
        String reason,
        List<WireChange> changes,
        Map<String, String> answers,
        List<WirePaper> papers,
        Instant amendedAt,
        Instant dueAt)
        implements WireMessage {
    public AmendmentDispatch {
        changes = changes == null ? List.of() : List.copyOf(changes);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}
