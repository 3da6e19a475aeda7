package vn.gov.dvctt.processing.api;

import java.time.LocalDate;

/**
 * Apologise for a dossier that will be late, with a new date.
 *
 * @param newDate the result is promised for the closing of this day, or of the next working day where it is off
 * @param reason  for the applicant, 10 to 1,000 characters
 */
public record Apologise(long dossierId, LocalDate newDate, String reason) {}
