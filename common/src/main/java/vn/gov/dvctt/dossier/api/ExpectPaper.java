package vn.gov.dvctt.dossier.api;

/** A file that is going to be sent for a component, as its sender announces it. */
public record ExpectPaper(long dossierId, int component, String name, long bytes) {}
