package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.document.api.PaperView;

/**
 * All that a unit sees of another unit's dossier: what it was asked, and the papers lent for it.
 *
 * @param open  whether it still waits for an answer
 * @param stance null until answered, like the answer
 */
public record OpinionAsked(
        long id,
        int revision,
        String dossierCode,
        String procedureTitle,
        String askedByUnit,
        String askedBy,
        String question,
        List<PaperView> papers,
        Instant askedAt,
        Instant dueAt,
        boolean open,
        OpinionStance stance,
        String answer,
        String answeredBy) {
    public OpinionAsked {
        papers = List.copyOf(papers);
    }
}
