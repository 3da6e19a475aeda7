package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/**
 * An amendment in the making.
 *
 * @param number   which one it will be, from 1
 * @param received whether the dossier was received, so that the time limit runs
 * @param supplementFirst the agency asked for a supplement meanwhile: the draft is kept and can be sent afterwards
 * @param answers  with the changes made so far
 * @param former   as submitted, by path
 * @param papers   by component; questions for a file that are not asked now included
 * @param changed  how many answers and papers it changes so far
 */
public record AmendmentView(
        long dossierId,
        String submissionNumber,
        int number,
        boolean received,
        boolean supplementFirst,
        ProcedureVersionView procedure,
        String unitName,
        String reason,
        Map<String, String> answers,
        Map<String, String> former,
        List<OwnPapers> papers,
        int changed,
        Instant savedAt) {

    /** A component of the dossier: what stands now, and what of the submitted ones will be replaced. */
    public record OwnPapers(ComponentView component, List<ComponentPaper> papers, List<ComponentPaper> replaced) {}
}
