package vn.gov.dvctt.document.api;

import java.time.Instant;

/**
 * A stored file.
 *
 * @param id         of the paper, not of its content: two papers may share one content
 * @param name       file name as given, cleaned of path and control characters
 * @param bytes      length
 * @param sha256     lower-case hex, 64 characters
 * @param scan       nobody reads the paper before this says so, its owner neither
 * @param signatures null for a kind of file that carries none
 */
public record PaperView(
        long id,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        Instant storedAt,
        ScanState scan,
        PaperSignatures signatures) {
    public PaperView with(PaperSignatures found) {
        return new PaperView(id, name, mediaType, bytes, sha256, storedAt, scan, found);
    }
}
