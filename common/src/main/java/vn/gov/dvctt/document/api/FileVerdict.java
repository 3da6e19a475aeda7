package vn.gov.dvctt.document.api;

import java.util.Optional;

/**
 * What is known of a file.
 *
 * @param issued what the register says; empty: no document of ours is exactly this
 * @param report what the file's own signatures say
 */
public record FileVerdict(String sha256, Optional<VerifiedResult> issued, SignatureReport report) {}
