package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/**
 * A draft, under the version of its procedure that is in force now.
 *
 * @param submittedAs the number under which it was submitted meanwhile; empty while it is a draft
 * @param caseName    empty where none is chosen
 */
public record DraftView(
        long dossierId,
        String submittedAs,
        ProcedureVersionView procedure,
        String unitName,
        String caseName,
        Map<String, String> answers,
        List<ComponentPaper> papers,
        Instant savedAt) {}
