package vn.gov.dvctt.routing.message;

/**
 * One thing to mend.
 *
 * @param path   of the answer ({@code area}, {@code staff.0.name}) or {@code paper.<component>}
 * @param reason what is wrong with it, in words for the applicant
 */
public record WireItem(String path, String reason) {}
