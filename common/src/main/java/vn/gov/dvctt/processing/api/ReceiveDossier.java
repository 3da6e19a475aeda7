package vn.gov.dvctt.processing.api;

/**
 * Receive a dossier.
 *
 * @param revision    of the task as seen
 * @param workingDays the term promised where the catalogue knows none; otherwise ignored
 */
public record ReceiveDossier(long dossierId, int revision, int workingDays) {}
