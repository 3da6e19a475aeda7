package vn.gov.dvctt.routing.message;

import java.time.Instant;

/**
 * {@code status.reported.v1}: how far it is.
 *
 * @param text one sentence that the applicant may read
 */
public record StatusReport(String dossierCode, String text, Instant at) implements WireMessage {}
