package vn.gov.dvctt.processing.api;

/**
 * A PDF about a dossier, or about many.
 *
 * @param name file name, ending in {@code .pdf}
 */
public record PrintedPaper(String name, byte[] content) {}
