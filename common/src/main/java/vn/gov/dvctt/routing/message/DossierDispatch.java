package vn.gov.dvctt.routing.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * {@code dossier.received.v1}: the intake desk received a dossier and hands it to the system.
 *
 * @param caseName the case of the procedure ("Trường hợp …"); null where it has none
 * @param lead     whether this system's document becomes the result where a dossier travels to several
 * @param answers  of the form, by path
 * @param dueAt    the day promised to the applicant; null where the law names no term
 */
public record DossierDispatch(
        String dossierCode,
        String submissionNumber,
        String procedureCode,
        int procedureVersion,
        String procedureTitle,
        String caseName,
        String unit,
        boolean lead,
        String applicantName,
        Map<String, String> answers,
        List<WirePaper> papers,
        Instant submittedAt,
        Instant receivedAt,
        Instant dueAt)
        implements WireMessage {
    public DossierDispatch {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}
