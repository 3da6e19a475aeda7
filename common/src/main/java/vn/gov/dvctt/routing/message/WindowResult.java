package vn.gov.dvctt.routing.message;

import java.time.Instant;

/**
 * {@code result.returned.v1}: the decision on a dossier that is of the National Single Window, to be returned there and nowhere else. To be answered with {@link ResultReceipt}
 * once the window has it whole: only then it is returned.
 *
 * @param reason   required for a refusal
 * @param document the decision; its component is 0
 */
public record WindowResult(
        String dossierCode,
        String submissionNumber,
        String procedureCode,
        boolean approved,
        String reason,
        WirePaper document,
        Instant decidedAt)
        implements WireMessage {}
