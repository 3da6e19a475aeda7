package vn.gov.dvctt.shared.web;

import java.io.InputStream;

/**
 * One file as it arrives.
 *
 * @param name    as the person's machine calls it; only ever shown, never a path
 * @param type    as the browser guesses it
 * @param length  in bytes as announced; the content itself decides
 * @param content to be read once, as it comes from the network
 * @param target  the attribute of that name of d:upload, unchanged
 * @param sha256  what the browser made of it while sending; empty where it did not say
 */
public record Upload(String name, String type, long length, InputStream content, String target, String sha256) {
    public Upload(String name, String type, long length, InputStream content, String target) {
        this(name, type, length, content, target, "");
    }
}
