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
        List<Amendment> amendments,
        Instant submittedAt,
        Instant receivedAt,
        Instant dueAt,
        PaperView result) {

    /**
     * A file under the component of the procedure version that it answers.
     *
     * @param byOthers a declaration that none but others than the applicant signed
     */
    public record ComponentPaper(int component, PaperView paper, boolean byOthers) {
        public ComponentPaper(int component, PaperView paper) {
            this(component, paper, false);
        }
    }

    /**
     * One line of the timeline.
     *
     * @param by      a name to show: a person's, a unit's or a system's
     * @param amended the applicant amended the dossier of their own accord; the state stayed
     */
    public record HistoryLine(Instant at, DossierStatus status, String by, String note, boolean amended) {}

    /** A request to mend, from number 1 on, and what came of it; {@code before}/{@code after} by path; {@code answeredAt} null while open. */
    public record SupplementRound(
            int round,
            Instant requestedAt,
            Instant answerBy,
            Instant answeredAt,
            List<SupplementItem> items,
            Map<String, String> before,
            Map<String, String> after) {}

    /**
     * What the applicant changed of their own accord, from number 1 on; never one that is not sent yet.
     *
     * @param items  paths of what changed: fields, whole tables, {@code paper.<component number>}
     * @param before by path; of a table all its cells
     */
    public record Amendment(
            int number,
            Instant sentAt,
            String reason,
            List<String> items,
            Map<String, String> before,
            Map<String, String> after) {
        public Amendment {
            items = List.copyOf(items);
        }
    }
}
