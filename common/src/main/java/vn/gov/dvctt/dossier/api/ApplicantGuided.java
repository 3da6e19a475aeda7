package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/**
 * The agency says how to go on while the system does not serve; once to each applicant, whatever the number of dossiers.
 *
 * @param submissionNumber of the first dossier concerned
 */
public record ApplicantGuided(
        String submissionNumber,
        long applicantId,
        String unit,
        String happened,
        String guidance,
        String contact,
        Instant at) {}
