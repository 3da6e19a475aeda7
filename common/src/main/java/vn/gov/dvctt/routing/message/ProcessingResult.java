package vn.gov.dvctt.routing.message;

import java.time.Instant;

/**
 * {@code result.decided.v1}: approved or refused in substance.
 *
 * @param reason         required for a refusal
 * @param decisionNumber number of the licence or letter; may be null
 * @param document       required for an approval
 */
public record ProcessingResult(
        String dossierCode,
        boolean approved,
        String reason,
        String decisionNumber,
        WireDocument document,
        Instant decidedAt)
        implements WireMessage {}
