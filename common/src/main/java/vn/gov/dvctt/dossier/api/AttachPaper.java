package vn.gov.dvctt.dossier.api;

import java.io.InputStream;

/**
 * A file for a component, as it comes from the network.
 *
 * @param sha256 what the sender's machine makes of it, lower-case hex; empty where it said nothing
 */
public record AttachPaper(long dossierId, int component, String name, InputStream content, String sha256) {
    public AttachPaper(long dossierId, int component, String name, InputStream content) {
        this(dossierId, component, name, content, "");
    }
}
