package vn.gov.dvctt.dossier.api;

/**
 * A file that is going to be sent for a component, as its sender announces it.
 *
 * @param underway bytes of other files that the same sender has begun to send and not finished: they have their place already
 */
public record ExpectPaper(long dossierId, int component, String name, long bytes, long underway) {}
