package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/**
 * Dossiers that were, or are being, led on under a later version.
 *
 * @param finishedAt null while it goes on
 * @param kept       how many stayed under their version
 */
public record AdoptionView(
        long id,
        String code,
        int before,
        int after,
        AdoptionState state,
        String by,
        Instant askedAt,
        Instant finishedAt,
        long adopted,
        long kept) {}
