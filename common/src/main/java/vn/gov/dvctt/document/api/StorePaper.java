package vn.gov.dvctt.document.api;

import java.io.InputStream;
import java.util.List;

/**
 * A file to take in.
 *
 * @param name       as the browser or system gave it
 * @param content    read once, to its end, in constant memory; the caller closes it
 * @param extensions allowed, lower case; the extension, the magic bytes and the detected type must agree
 * @param maxBytes   refused with {@code document.tooLarge} beyond this
 * @param sha256     what the sender says the hash is, lower-case hex; empty where it says nothing. Another one is refused with {@code document.hashDiffers}
 */
public record StorePaper(String name, InputStream content, List<String> extensions, long maxBytes, String sha256) {
    public StorePaper {
        extensions = List.copyOf(extensions);
    }

    public StorePaper(String name, InputStream content, List<String> extensions, long maxBytes) {
        this(name, content, extensions, maxBytes, "");
    }
}
