package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/**
 * A specialised system gave its opinion on a dossier that the ministry decides.
 *
 * @param resultPaper id of what it sent along; 0 where there was nothing
 * @param last        whether no other system is waited for
 */
public record SystemAnswered(
        long dossierId,
        DossierCode code,
        String system,
        boolean positive,
        String reason,
        long resultPaper,
        boolean last,
        Instant at) {}
