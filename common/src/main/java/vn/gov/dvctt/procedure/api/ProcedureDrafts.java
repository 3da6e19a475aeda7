package vn.gov.dvctt.procedure.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.shared.Page;

/** The catalogue in the making, before operators. */
public interface ProcedureDrafts {
    Page<DesignRow> procedures(DesignQuery query, String cursor);

    DesignHistory history(String code);

    DraftView draft(long draftId);

    DraftPartView part(long draftId, DraftPart part);

    /** What would stand against the draft in one of its parts if this were its content; nothing is kept. Refuses hostile text with its place. */
    List<DesignFault> faultsOf(long draftId, DraftPart part, String content);

    /**
     * What a filing with these answers would be refused for; nothing is kept.
     *
     * @param given ids of the questions that a file was given for
     */
    List<FieldFault> tryAnswers(long draftId, Map<String, String> answers, Set<String> given);

    /** What the computed fields are worth by these answers, by path. */
    Map<String, String> computed(long draftId, Map<String, String> answers);

    /** What a filing with these answers would be billed, without any relief that hangs on a paper; nothing where the rule does not say, or the answers are not enough. */
    Optional<FeeDue> tryFee(long draftId, String caseName, Map<String, String> answers);

    /** What the draft changes in the version it was begun from; nothing for a new procedure. */
    List<Difference> differences(long draftId);

    /** What a published version changed in another one. */
    List<Difference> differencesOf(String code, int before, int after);
}
