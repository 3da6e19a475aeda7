package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/**
 * A supplement in the making.
 *
 * @param asked   reason by path of an answer
 * @param answers with the changes made so far
 * @param former  as submitted, by path
 * @param given   all papers as they stand now, those that nobody asks for included
 */
public record SupplementView(
        long dossierId,
        String submissionNumber,
        ProcedureVersionView procedure,
        String unitName,
        Instant answerBy,
        Map<String, String> asked,
        Map<String, String> answers,
        Map<String, String> former,
        List<AskedPapers> papers,
        List<ComponentPaper> given) {

    /** A component to mend: what stands now, and what of the submitted ones will be replaced. */
    public record AskedPapers(
            ComponentView component, String reason, List<ComponentPaper> papers, List<ComponentPaper> replaced) {}
}
