package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.util.List;

/**
 * An applicant wrote about a dossier.
 *
 * @param code      empty before reception
 * @param officials who may answer and should know
 * @param first     whether nothing else lay unread on the unit's side
 */
public record ApplicantWrote(
        long dossierId,
        String submissionNumber,
        String code,
        String unit,
        List<Long> officials,
        boolean first,
        Instant at) {
    public ApplicantWrote {
        officials = List.copyOf(officials);
    }
}
