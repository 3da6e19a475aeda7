package vn.gov.dvctt.reporting.api;

import java.time.Instant;

/**
 * Somebody looked at a dossier or worked on it.
 *
 * @param unit   full name of the official's unit; empty for the operator and for systems
 * @param role   in which the desk admitted them
 * @param deed   name of the act, such as {@code TaskDesk.dossier}
 * @param number submission number of the dossier
 */
public record AccessRow(Instant at, String unit, String role, String deed, String number) {}
