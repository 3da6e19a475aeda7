package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.document.api.PaperView;

/**
 * An opinion asked for: by the unit whose dossier it is.
 *
 * @param from    the unit or body asked, by name
 * @param outside a body outside the ministry, whose answer the handler writes down
 * @param dueAt   null where it has no term of its own
 * @param papers  what was sent along with the answer
 * @param stance  null until it is answered, like the answer, its author and its moment
 */
public record OpinionView(
        long id,
        int revision,
        String from,
        boolean outside,
        String question,
        Instant askedAt,
        Instant dueAt,
        OpinionStance stance,
        String answer,
        String answeredBy,
        Instant answeredAt,
        List<PaperView> papers,
        boolean late) {
    public OpinionView {
        papers = List.copyOf(papers);
    }
}
