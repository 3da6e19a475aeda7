package vn.gov.dvctt.processing.api;

import java.util.List;

/**
 * Ask other units, all at once.
 *
 * @param revision    of the task as seen
 * @param units       codes of the units asked
 * @param papers      ids of the dossier's papers that they may look at
 * @param workingDays each has for an answer
 */
public record AskOpinions(
        long dossierId, int revision, List<String> units, String question, List<Long> papers, int workingDays) {
    public AskOpinions {
        units = List.copyOf(units);
        papers = List.copyOf(papers);
    }
}
