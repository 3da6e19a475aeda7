package vn.gov.dvctt.document.api;

import java.util.Optional;

/**
 * What is known of a file.
 *
 * @param issued what the registers say; empty: no document of ours is exactly this
 * @param report what the file's own signatures say
 */
public record FileVerdict(String sha256, Optional<VerifiedDocument> issued, SignatureReport report) {}
