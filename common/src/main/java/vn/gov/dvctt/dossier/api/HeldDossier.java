package vn.gov.dvctt.dossier.api;

/**
 * A dossier that nobody else changes until the end of the transaction.
 *
 * @param code null before reception
 */
public record HeldDossier(
        long dossierId,
        String submissionNumber,
        DossierCode code,
        DossierStatus status,
        String unit,
        long applicantId) {}
