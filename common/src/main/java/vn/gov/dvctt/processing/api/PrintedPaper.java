package vn.gov.dvctt.processing.api;

/**
 * A PDF drawn when it was asked for, from what is known of a dossier; not kept.
 *
 * @param name file name, ending in {@code .pdf}
 */
public record PrintedPaper(String name, byte[] content) {}
