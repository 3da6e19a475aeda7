package vn.gov.dvctt.dossier.api;

/**
 * A paper of a dossier that was submitted earlier, for a component of another.
 *
 * @param paperId as {@link DossierPapers#earlier} names it
 */
public record ReusePaper(long dossierId, int component, long paperId) {}
