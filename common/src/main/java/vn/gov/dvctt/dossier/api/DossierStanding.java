package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.procedure.api.TermPhase;

/**
 * Where a dossier stands, without a word about whose it is or what it says: may be shown to whoever has the code and the secret.
 *
 * @param code       null before reception, like {@code receivedAt} and {@code dueAt}
 * @param answerBy   until when the applicant may answer; null unless a supplement is open
 * @param checkDays  working days to check the papers before reception; 0 where unknown
 * @param phases     the statutory time
 * @param usualDays  median of days from reception to decision of the last dossiers of this procedure; null where there are too few
 */
public record DossierStanding(
        String submissionNumber,
        String code,
        DossierStatus status,
        String procedureTitle,
        String unitName,
        List<String> systemNames,
        Instant submittedAt,
        Instant receivedAt,
        Instant dueAt,
        Instant answerBy,
        int checkDays,
        List<TermPhase> phases,
        Integer usualDays) {}
