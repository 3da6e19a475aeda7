package vn.gov.dvctt.document.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A kind with its editions, the newest first, and the draft where there is one. */
public record TemplateView(TemplateKind kind, Edition inForce, Draft draft, List<Edition> editions) {
    public TemplateView {
        editions = List.copyOf(editions);
    }

    /** What was published; {@code validFrom} and the names are null for the first, which came with the system. */
    public record Edition(
            int edition, String text, LocalDate validFrom, String author, String publisher, Instant publishedAt) {}

    /** What waits for another person. {@code remark} is why it was sent back, null otherwise; {@code mine}: the reader wrote it. */
    public record Draft(
            long id,
            int revision,
            String text,
            LocalDate validFrom,
            String author,
            Instant writtenAt,
            String remark,
            boolean mine) {}
}
