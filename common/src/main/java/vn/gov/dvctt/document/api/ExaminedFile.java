package vn.gov.dvctt.document.api;

import java.io.Serial;
import java.io.Serializable;

/**
 * What a file would be as a paper; it was looked at and not kept.
 *
 * @param name   cleaned as that of a paper
 * @param bytes  length
 * @param sha256 lower-case hex, 64 characters
 */
public record ExaminedFile(String name, String mediaType, long bytes, String sha256) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;
}
