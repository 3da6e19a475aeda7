package vn.gov.dvctt.dossier.api;

/** How many dossiers are open under a version. */
public record VersionCount(int version, long open) {}
