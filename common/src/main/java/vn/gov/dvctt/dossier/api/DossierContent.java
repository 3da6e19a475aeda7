package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.document.api.PaperView;

/**
 * A dossier with everything that was submitted, for officials and for routing; never drafts.
 *
 * @param code   null before reception
 * @param dueAt  null before reception
 * @param result null before a decision with a document
 */
public record DossierContent(
        long id,
        String submissionNumber,
        DossierCode code,
        DossierStatus status,
        String procedureCode,
        int procedureVersion,
        String procedureTitle,
        String caseName,
        String unit,
        long applicantId,
        String applicantName,
        Map<String, String> answers,
        List<ComponentPaper> papers,
        List<HistoryLine> history,
        List<SupplementRound> supplements,
        Instant submittedAt,
        Instant receivedAt,
        Instant dueAt,
        PaperView result) {

    /** A file under the component of the procedure version that it answers. */
    public record ComponentPaper(int component, PaperView paper) {}

    /** One line of the timeline. {@code by} is a name to show: a person's, a unit's or a system's. */
    public record HistoryLine(Instant at, DossierStatus status, String by, String note) {}

    /** A request to mend and what came of it; {@code before}/{@code after} by path; {@code answeredAt} null while open. */
    public record SupplementRound(
            int round,
            Instant requestedAt,
            Instant answerBy,
            Instant answeredAt,
            List<SupplementItem> items,
            Map<String, String> before,
            Map<String, String> after) {}
}
