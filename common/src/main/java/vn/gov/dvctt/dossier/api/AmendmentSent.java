package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import java.util.List;

/**
 * The applicant amended a dossier of their own accord. Its state and its time limit stay as they are.
 *
 * @param code   null before reception
 * @param number which amendment of the dossier, from 1
 * @param items  what changed, as the form calls it in Vietnamese
 */
public record AmendmentSent(
        long dossierId,
        String submissionNumber,
        DossierCode code,
        String unit,
        long applicantId,
        int number,
        List<String> items,
        String reason,
        Instant at) {
    public AmendmentSent {
        items = List.copyOf(items);
    }
}
