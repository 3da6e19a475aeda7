package vn.gov.dvctt.dossier.api;

/**
 * One thing to mend.
 *
 * @param path   of the answer ({@code area}, {@code staff.0.name}) or {@code paper.<component number>}
 * @param reason what is wrong with it, in words for the applicant
 */
public record SupplementItem(String path, String reason) {}
