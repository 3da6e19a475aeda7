package vn.gov.dvctt.routing.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code supplement.asked.v1}: something is missing or wrong; one request gathers all of it.
 *
 * @param answerBy last day for the applicant's answer, in Vietnam
 */
public record SupplementAsked(String dossierCode, List<WireItem> items, LocalDate answerBy, Instant at)
        implements WireMessage {
    public SupplementAsked {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
