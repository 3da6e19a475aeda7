package vn.gov.dvctt.dossier.api;

import java.io.InputStream;

/** A file for a component, as it comes from the network. */
public record AttachPaper(long dossierId, int component, String name, InputStream content) {}
